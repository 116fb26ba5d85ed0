import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const carriedInRelationship = defineRelationship({
  type: 'CARRIED_IN',
  phrase: 'was carried in',
  from: ['Container', 'Consignment', 'Person'],
  to: ['Movement'],
  traversal: 'logistic',
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const tookPartInRelationship = defineRelationship({
  type: 'TOOK_PART_IN',
  phrase: 'took part in',
  from: ['Person', 'Organisation'],
  to: ['Event'],
  traversal: 'event',
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

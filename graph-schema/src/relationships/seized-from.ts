import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const seizedFromRelationship = defineRelationship({
  type: 'SEIZED_FROM',
  phrase: 'was made from',
  from: ['Seizure'],
  to: ['Person', 'Organisation'],
  traversal: 'event',
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

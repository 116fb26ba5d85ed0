import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const seizedOnRelationship = defineRelationship({
  type: 'SEIZED_ON',
  phrase: 'was made on',
  from: ['Seizure'],
  to: ['Vessel', 'Aircraft', 'Vehicle', 'Container'],
  traversal: 'event',
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

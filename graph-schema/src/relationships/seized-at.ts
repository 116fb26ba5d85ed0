import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const seizedAtRelationship = defineRelationship({
  type: 'SEIZED_AT',
  phrase: 'took place at',
  from: ['Seizure', 'SeizureTotal'],
  to: ['Location', 'Country'],
  traversal: 'named',
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

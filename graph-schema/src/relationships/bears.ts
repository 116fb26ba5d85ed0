import { number, text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const bearsRelationship = defineRelationship({
  type: 'BEARS',
  phrase: 'bears',
  from: ['Seizure'],
  to: ['Signature'],
  traversal: 'named',
  properties: {
    score: number('How well it fits, 0 to 1'),
    examinedBy: text('Who examined it'),
  },
});

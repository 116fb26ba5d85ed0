import { number, text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const directorOfRelationship = defineRelationship({
  type: 'DIRECTOR_OF',
  phrase: 'is a director of',
  from: ['Person', 'Organisation'],
  to: ['Organisation'],
  traversal: 'operational',
  properties: {
    sharePct: number('Share in per cent'),
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

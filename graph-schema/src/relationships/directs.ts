import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const directsRelationship = defineRelationship({
  type: 'DIRECTS',
  phrase: 'directs',
  from: ['Person'],
  to: ['Person'],
  traversal: 'social',
  properties: {
    basis: code('basis', 'What it rests on'),
  },
});

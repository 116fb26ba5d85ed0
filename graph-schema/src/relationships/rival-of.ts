import { defineRelationship } from '../define-relationship.ts';

export const rivalOfRelationship = defineRelationship({
  type: 'RIVAL_OF',
  phrase: 'is a rival of',
  from: ['Organisation'],
  to: ['Organisation'],
  symmetric: true,
  traversal: 'named',
  properties: {},
});

import { defineRelationship } from '../define-relationship.ts';

export const alliedWithRelationship = defineRelationship({
  type: 'ALLIED_WITH',
  phrase: 'is allied with',
  from: ['Organisation'],
  to: ['Organisation'],
  symmetric: true,
  traversal: 'social',
  properties: {},
});

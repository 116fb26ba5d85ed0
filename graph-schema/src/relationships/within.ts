import { defineRelationship } from '../define-relationship.ts';

export const withinRelationship = defineRelationship({
  type: 'WITHIN',
  phrase: 'is within',
  from: ['Location'],
  to: ['Location'],
  traversal: 'named',
  properties: {},
});

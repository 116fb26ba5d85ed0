import { defineRelationship } from '../define-relationship.ts';

export const fromRelationship = defineRelationship({
  type: 'FROM',
  phrase: 'starts at',
  from: ['RouteLeg'],
  to: ['Location'],
  traversal: 'named',
  properties: {},
});

import { defineRelationship } from '../define-relationship.ts';

export const toRelationship = defineRelationship({
  type: 'TO',
  phrase: 'ends at',
  from: ['RouteLeg'],
  to: ['Location'],
  traversal: 'named',
  properties: {},
});

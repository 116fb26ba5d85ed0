import { defineRelationship } from '../define-relationship.ts';

export const partOfCorridorRelationship = defineRelationship({
  type: 'PART_OF_CORRIDOR',
  phrase: 'is part of the corridor',
  from: ['RouteLeg'],
  to: ['Corridor'],
  traversal: 'named',
  properties: {},
});

import { defineRelationship } from '../define-relationship.ts';

export const inspectedAtRelationship = defineRelationship({
  type: 'INSPECTED_AT',
  phrase: 'took place at',
  from: ['Inspection'],
  to: ['Location', 'RouteLeg'],
  traversal: 'named',
  properties: {},
});

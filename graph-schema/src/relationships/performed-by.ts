import { defineRelationship } from '../define-relationship.ts';

export const performedByRelationship = defineRelationship({
  type: 'PERFORMED_BY',
  phrase: 'was performed by',
  from: ['Movement'],
  to: ['Vessel', 'Aircraft', 'Vehicle'],
  traversal: 'logistic',
  properties: {},
});

import { defineRelationship } from '../define-relationship.ts';

export const inspectedRelationship = defineRelationship({
  type: 'INSPECTED',
  phrase: 'was of',
  from: ['Inspection'],
  to: ['Container', 'Vessel', 'Aircraft', 'Vehicle', 'Consignment'],
  traversal: 'named',
  properties: {},
});

import { defineRelationship } from '../define-relationship.ts';

export const inRegionRelationship = defineRelationship({
  type: 'IN_REGION',
  phrase: 'is in the region',
  from: ['Country'],
  to: ['Region'],
  traversal: 'named',
  properties: {},
});

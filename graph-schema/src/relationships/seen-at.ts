import { defineRelationship } from '../define-relationship.ts';

export const seenAtRelationship = defineRelationship({
  type: 'SEEN_AT',
  phrase: 'was at',
  from: ['Sighting'],
  to: ['Location'],
  traversal: 'named',
  properties: {},
});

import { defineRelationship } from '../define-relationship.ts';

export const seenRelationship = defineRelationship({
  type: 'SEEN',
  phrase: 'was of',
  from: ['Sighting'],
  to: ['Person', 'Vessel', 'Aircraft', 'Vehicle', 'Container'],
  traversal: 'event',
  properties: {},
});

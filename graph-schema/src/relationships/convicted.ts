import { defineRelationship } from '../define-relationship.ts';

export const convictedRelationship = defineRelationship({
  type: 'CONVICTED',
  phrase: 'was the conviction of',
  from: ['Conviction'],
  to: ['Person'],
  traversal: 'event',
  properties: {},
});

import { defineRelationship } from '../define-relationship.ts';

export const rescuedRelationship = defineRelationship({
  type: 'RESCUED',
  phrase: 'was the rescue of',
  from: ['Rescue'],
  to: ['Person'],
  traversal: 'event',
  properties: {},
});

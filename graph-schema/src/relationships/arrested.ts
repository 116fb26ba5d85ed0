import { defineRelationship } from '../define-relationship.ts';

export const arrestedRelationship = defineRelationship({
  type: 'ARRESTED',
  phrase: 'was the arrest of',
  from: ['Arrest'],
  to: ['Person'],
  traversal: 'event',
  properties: {},
});

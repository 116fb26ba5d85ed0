import { defineRelationship } from '../define-relationship.ts';

export const livesAtRelationship = defineRelationship({
  type: 'LIVES_AT',
  phrase: 'lives at',
  from: ['Person', 'Organisation'],
  to: ['Location'],
  traversal: 'operational',
  properties: {},
});

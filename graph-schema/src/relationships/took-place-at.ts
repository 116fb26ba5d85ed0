import { defineRelationship } from '../define-relationship.ts';

export const tookPlaceAtRelationship = defineRelationship({
  type: 'TOOK_PLACE_AT',
  phrase: 'took place at',
  from: ['Event', 'Arrest', 'Rescue'],
  to: ['Location'],
  traversal: 'named',
  properties: {},
});

import { defineRelationship } from '../define-relationship.ts';

export const broaderRelationship = defineRelationship({
  type: 'BROADER',
  phrase: 'belongs to the broader',
  from: ['ConcealmentMethod', 'Substance'],
  to: ['ConcealmentMethod', 'Substance'],
  sameKind: true,
  traversal: 'named',
  properties: {},
});

import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const concealedByRelationship = defineRelationship({
  type: 'CONCEALED_BY',
  phrase: 'was concealed by',
  from: ['Seizure'],
  to: ['ConcealmentMethod'],
  traversal: 'named',
  properties: {
    certainty: code('certainty', 'How certain it is'),
  },
});

import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const onLegRelationship = defineRelationship({
  type: 'ON_LEG',
  phrase: 'was on the leg',
  from: ['Movement', 'Seizure'],
  to: ['RouteLeg'],
  traversal: 'named',
  properties: {
    certainty: code('certainty', 'How certain it is'),
  },
});

import { integer } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const hasLegRelationship = defineRelationship({
  type: 'HAS_LEG',
  phrase: 'has the leg',
  from: ['Route'],
  to: ['RouteLeg'],
  traversal: 'named',
  properties: {
    seq: integer('Place in the order, from 1'),
  },
});

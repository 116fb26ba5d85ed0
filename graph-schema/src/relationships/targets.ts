import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const targetsRelationship = defineRelationship({
  type: 'TARGETS',
  phrase: 'targets',
  from: ['Operation'],
  to: ['Person', 'Organisation', 'Route', 'Location'],
  traversal: 'named',
  properties: {
    priority: code('priority', 'Priority'),
  },
});

import { defineRelationship } from '../define-relationship.ts';

export const inCountryRelationship = defineRelationship({
  type: 'IN_COUNTRY',
  phrase: 'is in',
  from: ['Location'],
  to: ['Country'],
  traversal: 'named',
  properties: {},
});

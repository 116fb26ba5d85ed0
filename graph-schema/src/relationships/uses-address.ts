import { defineRelationship } from '../define-relationship.ts';

export const usesAddressRelationship = defineRelationship({
  type: 'USES_ADDRESS',
  phrase: 'uses the address',
  from: ['Person', 'Organisation'],
  to: ['Location'],
  traversal: 'operational',
  properties: {},
});

import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const registeredInRelationship = defineRelationship({
  type: 'REGISTERED_IN',
  phrase: 'is registered in',
  from: ['Vessel', 'Aircraft', 'Vehicle'],
  to: ['Country', 'Organisation'],
  traversal: 'named',
  properties: {
    status: code('claimStatus', 'Whether it is confirmed, claimed or refused'),
  },
});

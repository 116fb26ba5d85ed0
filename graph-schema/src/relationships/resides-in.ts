import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const residesInRelationship = defineRelationship({
  type: 'RESIDES_IN',
  phrase: 'resides in',
  from: ['Person'],
  to: ['Country', 'Location'],
  traversal: 'named',
  properties: {
    status: code('claimStatus', 'Whether it is confirmed, claimed or refused'),
  },
});

import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const bornInRelationship = defineRelationship({
  type: 'BORN_IN',
  phrase: 'was born in',
  from: ['Person'],
  to: ['Country', 'Location'],
  traversal: 'named',
  properties: {
    status: code('claimStatus', 'Whether it is confirmed, claimed or refused'),
  },
});

import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const nationalOfRelationship = defineRelationship({
  type: 'NATIONAL_OF',
  phrase: 'is a national of',
  from: ['Person'],
  to: ['Country'],
  traversal: 'named',
  properties: {
    status: code('claimStatus', 'Whether it is confirmed, claimed or refused'),
  },
});

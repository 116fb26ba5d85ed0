import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const flaggedToRelationship = defineRelationship({
  type: 'FLAGGED_TO',
  phrase: 'is flagged to',
  from: ['Vessel', 'Aircraft', 'Vehicle'],
  to: ['Country'],
  traversal: 'named',
  properties: {
    status: code('claimStatus', 'Whether it is confirmed, claimed or refused'),
  },
});

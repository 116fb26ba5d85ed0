import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const claimsJurisdictionRelationship = defineRelationship({
  type: 'CLAIMS_JURISDICTION',
  phrase: 'claims jurisdiction over',
  from: ['Country'],
  to: ['Case'],
  traversal: 'named',
  properties: {
    ground: text('Ground, in words'),
  },
});

import { defineRelationship } from '../define-relationship.ts';

export const packedInRelationship = defineRelationship({
  type: 'PACKED_IN',
  phrase: 'is packed in',
  from: ['Consignment'],
  to: ['Container'],
  traversal: 'logistic',
  properties: {},
});

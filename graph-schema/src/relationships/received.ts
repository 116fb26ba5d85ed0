import { number } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const receivedRelationship = defineRelationship({
  type: 'RECEIVED',
  phrase: 'was received by',
  from: ['Transaction'],
  to: ['Account', 'Person', 'Organisation'],
  traversal: 'financial',
  properties: {
    amount: number('Amount in the currency named'),
  },
});

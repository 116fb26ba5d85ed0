import { number } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const sentRelationship = defineRelationship({
  type: 'SENT',
  phrase: 'sent',
  from: ['Account', 'Person', 'Organisation'],
  to: ['Transaction'],
  traversal: 'financial',
  properties: {
    amount: number('Amount in the currency named'),
  },
});

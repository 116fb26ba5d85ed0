import { boolean } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const shippedByRelationship = defineRelationship({
  type: 'SHIPPED_BY',
  phrase: 'was shipped by',
  from: ['Consignment'],
  to: ['Organisation', 'Person'],
  traversal: 'logistic',
  properties: {
    declared: boolean('As the transport document declares'),
  },
});

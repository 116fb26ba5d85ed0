import { boolean } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const consignedToRelationship = defineRelationship({
  type: 'CONSIGNED_TO',
  phrase: 'was consigned to',
  from: ['Consignment'],
  to: ['Organisation', 'Person'],
  traversal: 'logistic',
  properties: {
    declared: boolean('As the transport document declares'),
  },
});

import { boolean } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const forwardedByRelationship = defineRelationship({
  type: 'FORWARDED_BY',
  phrase: 'was forwarded by',
  from: ['Consignment'],
  to: ['Organisation', 'Person'],
  traversal: 'logistic',
  properties: {
    declared: boolean('As the transport document declares'),
  },
});

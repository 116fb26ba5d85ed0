import { boolean } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const notifiesRelationship = defineRelationship({
  type: 'NOTIFIES',
  phrase: 'notifies',
  from: ['Consignment'],
  to: ['Organisation', 'Person'],
  traversal: 'logistic',
  properties: {
    declared: boolean('As the transport document declares'),
  },
});

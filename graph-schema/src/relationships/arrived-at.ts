import { boolean, instant, text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const arrivedAtRelationship = defineRelationship({
  type: 'ARRIVED_AT',
  phrase: 'arrived at',
  from: ['Movement'],
  to: ['Location'],
  traversal: 'named',
  properties: {
    at: instant('The instant, of one contact or call'),
    timeZone: text('Time zone by its IANA name'),
    localTime: text('Wall time as reported'),
    isTranshipment: boolean('Goods changed the conveyance here'),
  },
});

import { code, integer } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const departureRelationship = defineRelationship({
  type: 'DEPARTURE',
  phrase: 'departed from',
  from: ['Seizure', 'Consignment'],
  to: ['Location', 'Country'],
  traversal: 'named',
  properties: {
    basis: code('basis', 'What it rests on'),
    seq: integer('Place in the order, from 1'),
  },
});

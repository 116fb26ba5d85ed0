import { code, integer } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const destinationRelationship = defineRelationship({
  type: 'DESTINATION',
  phrase: 'was bound for',
  from: ['Seizure', 'Consignment'],
  to: ['Location', 'Country'],
  traversal: 'named',
  properties: {
    basis: code('basis', 'What it rests on'),
    seq: integer('Place in the order, from 1'),
  },
});

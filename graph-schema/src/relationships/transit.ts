import { code, integer } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const transitRelationship = defineRelationship({
  type: 'TRANSIT',
  phrase: 'passed through',
  from: ['Seizure', 'Consignment'],
  to: ['Location', 'Country'],
  traversal: 'named',
  properties: {
    basis: code('basis', 'What it rests on'),
    seq: integer('Place in the order, from 1'),
  },
});

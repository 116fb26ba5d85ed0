import { code, integer } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const originRelationship = defineRelationship({
  type: 'ORIGIN',
  phrase: 'originated in',
  from: ['Seizure', 'Consignment'],
  to: ['Location', 'Country'],
  traversal: 'named',
  properties: {
    basis: code('basis', 'What it rests on'),
    seq: integer('Place in the order, from 1'),
  },
});

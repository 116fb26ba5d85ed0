import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const resultedInRelationship = defineRelationship({
  type: 'RESULTED_IN',
  phrase: 'resulted in',
  from: ['Operation', 'Inspection'],
  to: ['Seizure', 'Arrest', 'Rescue', 'Asset'],
  traversal: 'named',
  properties: {
    basis: code('basis', 'What it rests on'),
  },
});

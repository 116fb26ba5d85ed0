import { number, text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const ownsRelationship = defineRelationship({
  type: 'OWNS',
  phrase: 'owns',
  from: ['Person', 'Organisation'],
  to: ['Organisation', 'Vessel', 'Aircraft', 'Vehicle', 'Container', 'Account', 'Asset'],
  traversal: 'operational',
  properties: {
    sharePct: number('Share in per cent'),
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

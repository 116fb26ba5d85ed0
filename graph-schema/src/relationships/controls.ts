import { number, text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const controlsRelationship = defineRelationship({
  type: 'CONTROLS',
  phrase: 'controls',
  from: ['Person', 'Organisation'],
  to: ['Organisation', 'Vessel', 'Aircraft', 'Vehicle', 'Container', 'Account', 'Asset'],
  traversal: 'operational',
  properties: {
    sharePct: number('Share in per cent'),
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

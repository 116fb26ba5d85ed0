import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const droveRelationship = defineRelationship({
  type: 'DROVE',
  phrase: 'drove',
  from: ['Person'],
  to: ['Vessel', 'Aircraft', 'Vehicle', 'Movement'],
  traversal: 'operational',
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

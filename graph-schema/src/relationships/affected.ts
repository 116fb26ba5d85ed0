import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const affectedRelationship = defineRelationship({
  type: 'AFFECTED',
  phrase: 'affected',
  from: ['Event'],
  to: ['Asset'],
  traversal: 'event',
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

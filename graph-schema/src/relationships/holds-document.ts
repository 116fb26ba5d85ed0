import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const holdsDocumentRelationship = defineRelationship({
  type: 'HOLDS_DOCUMENT',
  phrase: 'holds the document',
  from: ['Person'],
  to: ['TravelDocument'],
  traversal: 'operational',
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const memberOfRelationship = defineRelationship({
  type: 'MEMBER_OF',
  phrase: 'is a member of',
  from: ['Person'],
  to: ['Organisation'],
  traversal: 'social',
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
    rank: text('Rank, as reported'),
  },
});

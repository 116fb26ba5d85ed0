import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const leadsRelationship = defineRelationship({
  type: 'LEADS',
  phrase: 'leads',
  from: ['Person'],
  to: ['Organisation'],
  traversal: 'social',
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
    rank: text('Rank, as reported'),
  },
});

import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const relativeOfRelationship = defineRelationship({
  type: 'RELATIVE_OF',
  phrase: 'is a relative of',
  from: ['Person'],
  to: ['Person'],
  symmetric: true,
  traversal: 'social',
  properties: {
    relationKind: code('relationKind', 'What ties them'),
  },
});

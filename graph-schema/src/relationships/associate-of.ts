import { boolean, code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const associateOfRelationship = defineRelationship({
  type: 'ASSOCIATE_OF',
  phrase: 'is an associate of',
  from: ['Person', 'Organisation'],
  to: ['Person', 'Organisation'],
  symmetric: true,
  traversal: 'social',
  properties: {
    relationKind: code('relationKind', 'What ties them'),
    directed: boolean('The direction was reported as such'),
  },
});

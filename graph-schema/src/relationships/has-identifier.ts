import { defineRelationship } from '../define-relationship.ts';

export const hasIdentifierRelationship = defineRelationship({
  type: 'HAS_IDENTIFIER',
  phrase: 'has the identifier',
  from: ['Vessel', 'Aircraft', 'Vehicle', 'Container', 'Device', 'OnlineAccount', 'Person', 'Organisation'],
  to: ['Identifier'],
  traversal: 'helper',
  properties: {},
});

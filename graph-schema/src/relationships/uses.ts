import { text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const usesRelationship = defineRelationship({
  type: 'USES',
  phrase: 'uses',
  from: ['Person', 'Organisation'],
  to: ['Phone', 'Device', 'OnlineAccount', 'Account'],
  traversal: 'communication',
  financialAt: ['Account'],
  properties: {
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

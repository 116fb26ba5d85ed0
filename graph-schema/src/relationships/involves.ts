import { code, text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';
import { kinds } from '../kinds/index.ts';

export const involvesRelationship = defineRelationship({
  type: 'INVOLVES',
  phrase: 'involves',
  from: ['Case'],
  to: kinds.map(({ label }) => label),
  traversal: 'named',
  properties: {
    subjectStatus: code('subjectStatus', 'Why the person is recorded in the case'),
    role: text('Role, as reported; a code of the vocabulary personRole where it can be put so'),
  },
});

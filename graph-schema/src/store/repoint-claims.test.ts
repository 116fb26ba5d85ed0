import { expect, test } from 'vitest';
import type { FoldedClaim } from '../fold/index.ts';
import { repointed } from './repoint-claims.ts';

const claim = (more: Partial<FoldedClaim>): FoldedClaim => ({
  id: 'claim',
  type: 'ASSOCIATE_OF',
  from: 'a',
  to: 'c',
  token: 'token',
  confidence: 0.5,
  validity: [0, 0, 1, 1],
  properties: {},
  ...more,
});

test.for([
  {
    name: 'a merged start is moved, and names its mention',
    before: claim({ from: 'b' }),
    moved: new Map([['b', 'a']]),
    after: claim({ properties: { fromMention: 'b' } }),
  },
  {
    name: 'an unmerged start goes home',
    before: claim({ properties: { fromMention: 'b', weight: 2 } }),
    moved: new Map<string, string>(),
    after: claim({ from: 'b', properties: { weight: 2 } }),
  },
  {
    name: 'both ends may move',
    before: claim({ from: 'b', to: 'd' }),
    moved: new Map([
      ['b', 'a'],
      ['d', 'c'],
    ]),
    after: claim({ properties: { fromMention: 'b', toMention: 'd' } }),
  },
  {
    name: 'a description follows its mention',
    before: claim({ type: 'DESCRIBES', from: 'record', to: 'b', properties: { mention: 'b' } }),
    moved: new Map([['b', 'a']]),
    after: claim({ type: 'DESCRIBES', from: 'record', to: 'a', properties: { mention: 'b' } }),
  },
  { name: 'what nothing moves stays', before: claim({}), moved: new Map([['x', 'y']]), after: claim({}) },
])('$name', ({ before, moved, after }) => {
  expect(repointed(before, moved)).toStrictEqual(after);
});

import { expect, test } from 'vitest';
import type { FoldedClaim } from '../fold/index.ts';
import { groupClaims, type ClaimToWrite } from './claim-groups.ts';

const tools = { integer: (value: number) => ({ whole: value }), point: (value: unknown) => value };
const claim: FoldedClaim = {
  id: 'c1',
  type: 'SEIZED_AT',
  from: 'a',
  to: 'b',
  token: 't',
  confidence: 0.5,
  validity: [1, 2, 3, 4],
  properties: {},
};
const first: ClaimToWrite = { claim, record: 'r', time: { recordedAt: 7 }, from: 10, to: 11 };
const days = [{ whole: 1 }, { whole: 2 }, { whole: 3 }, { whole: 4 }];

test('claims of one record that share all they can come as one group', () => {
  const yielded = { ...claim, id: 'c2', type: 'YIELDED', properties: { netKg: 2.5 } } as const;

  const { types, groups } = groupClaims([first, { ...first, claim: yielded, to: 12 }], tools);

  expect(types).toStrictEqual(['SEIZED_AT', 'YIELDED']);
  expect(groups).toStrictEqual([
    [
      ['r', 't', 0.5, ...days, { whole: 7 }, null],
      [
        [{ whole: 0 }, { whole: 10 }, { whole: 11 }, 'c1', {}],
        [{ whole: 1 }, { whole: 10 }, { whole: 12 }, 'c2', { netKg: 2.5 }],
      ],
    ],
  ]);
});

test.for<[string, ClaimToWrite]>([
  ['record', { ...first, record: 'other' }],
  ['token', { ...first, claim: { ...claim, token: 'other' } }],
  ['confidence', { ...first, claim: { ...claim, confidence: 0.6 } }],
  ['validity', { ...first, claim: { ...claim, validity: [1, 2, 3, 5] } }],
  ['recordedAt', { ...first, time: { recordedAt: 8 } }],
  ['retractedAt', { ...first, time: { recordedAt: 7, retractedAt: 7 } }],
])('a claim with another %s begins a group', ([, other]) => {
  expect(groupClaims([first, other], tools).groups).toHaveLength(2);
});

import { expect, test } from 'vitest';
import type { Said } from '../claims/said.ts';
import { createIds } from '../ids/index.ts';
import { tokenId, type PolicyToken } from '../policy/policy-token.ts';
import { stampedToken, stampSaid, stampsOf, tokensOfSaid, type FoldDissemination } from './dissemination.ts';

const ids = createIds((text) => `#${text}`);
const base: PolicyToken = {
  originator: 'NCB',
  level: 1,
  handling: 'H0',
  releasableTo: ['POLICE'],
  denied: [],
  victim: false,
};
const given = (recipient: string, at = 1, revokedAt?: number): FoldDissemination => ({
  id: `${recipient}${at}`,
  record: 'r',
  recipient,
  at,
  ...(revokedAt === undefined ? {} : { revokedAt }),
});
const taken = (takenFrom: string, at = 1): FoldDissemination => ({
  id: `-${takenFrom}${at}`,
  record: 'r',
  takenFrom,
  at,
});
const put = (level: number, at: number): FoldDissemination => ({ id: `${level}${at}`, record: 'r', level, at });

test.for([
  ['nothing', [], {}],
  ['one more recipient', [given('CUSTOMS')], { releasableTo: ['CUSTOMS', 'POLICE'] }],
  ['a recipient that has it', [given('POLICE')], {}],
  [
    'a recipient twice, of which one was withdrawn',
    [given('CUSTOMS', 1, 3), given('CUSTOMS', 2)],
    { releasableTo: ['CUSTOMS', 'POLICE'] },
  ],
  ['a recipient that was withdrawn', [given('CUSTOMS', 1, 2)], {}],
  ['a recipient that it came with and that it was taken from', [taken('POLICE')], { releasableTo: [] }],
  ['a recipient that it was taken from and given anew', [taken('POLICE', 2), given('POLICE', 3)], {}],
  [
    'a recipient that it came with, was given besides and lost both ways',
    [given('POLICE', 1, 3), taken('POLICE', 2), taken('POLICE', 4)],
    { releasableTo: [] },
  ],
  [
    'a recipient taken away that it never had',
    [taken('CUSTOMS'), given('CUSTOMS')],
    { releasableTo: ['CUSTOMS', 'POLICE'] },
  ],
  ['a seal', [{ id: 's', record: 'r', compartment: 'NCB/SEALED', at: 3 }], { compartment: 'NCB/SEALED' }],
  ['a seal that was taken off', [{ id: 's', record: 'r', compartment: 'NCB/SEALED', at: 3, revokedAt: 4 }], {}],
  ['the level that was set last', [put(3, 1), put(2, 5)], { level: 2 }],
  ['the greater of two levels of one instant', [put(2, 5), put(3, 5)], { level: 3 }],
] as const)('a token under %s', ([, disseminations, expected]) => {
  expect(stampedToken(base, disseminations)).toStrictEqual({ ...base, ...expected });
  expect(stampedToken(base, disseminations.toReversed())).toStrictEqual({ ...base, ...expected });
});

test('each part of a record keeps what tells it apart when the record is shared', () => {
  const guarded: PolicyToken = { ...base, victim: true };
  const [open, shut] = [tokenId(base, ids), tokenId(guarded, ids)];
  const said: Said = {
    confidence: 0.5,
    token: open,
    mentions: [
      { id: 'a', kind: 'Person' },
      { id: 'b', kind: 'Person', token: shut },
    ],
    claims: [{ type: 'ASSOCIATE_OF', from: 0, to: 1, token: shut }],
  };
  const known = new Map([
    [open, base],
    [shut, guarded],
  ]);

  const { stamps, tokens } = stampsOf(tokensOfSaid(said, shut), [given('CUSTOMS')], (id) => known.get(id), ids);
  const stamped = stampSaid(said, stamps);

  expect(
    [stamped.token, stamped.mentions[1]?.token, stamped.claims[0]?.token].map((id) => tokens.get(id ?? '')),
  ).toStrictEqual([
    { ...base, releasableTo: ['CUSTOMS', 'POLICE'] },
    { ...guarded, releasableTo: ['CUSTOMS', 'POLICE'] },
    { ...guarded, releasableTo: ['CUSTOMS', 'POLICE'] },
  ]);
  expect(stamped.mentions[0]).toStrictEqual(said.mentions[0]);
  expect(stampSaid(said, new Map())).toBe(said);
});

import { expect, test } from 'vitest';
import type { PolicyToken } from '@corridor/graph-schema/policy';
import { disclosures, tokenOfDecision } from './audience.ts';

const token = (more: Partial<PolicyToken> = {}): PolicyToken => ({
  originator: 'NCB',
  level: 1,
  handling: 'H0',
  releasableTo: [],
  denied: [],
  victim: false,
  ...more,
});

test.for([
  { name: 'sides that the same people read', sides: [[token()], [token()]], expected: [] },
  {
    name: 'a side that one more agency reads',
    sides: [[token({ releasableTo: ['POLICE'] })], [token()]],
    expected: [
      { entity: '0', agencies: [] },
      { entity: '1', agencies: ['POLICE'] },
    ],
  },
  {
    name: 'a side that everybody reads',
    sides: [[token({ releasableTo: ['ALL'] })], [token({ originator: 'POLICE' })]],
    expected: [
      { entity: '0', agencies: [] },
      { entity: '1', agencies: ['ALL', 'NCB'] },
    ],
  },
  {
    name: 'a side of a higher level in one agency',
    sides: [[token()], [token({ level: 3 })]],
    expected: [
      { entity: '0', agencies: [] },
      { entity: '1', agencies: [] },
    ],
  },
])('a merge of $name discloses $expected', ({ sides, expected }) => {
  expect(disclosures(sides.map((tokens, at) => ({ id: String(at), tokens })))).toStrictEqual(expected);
});

test('a decision is read by nobody who may not read all that it rests on', () => {
  const sides = [
    token({ level: 2, handling: 'H1' }),
    token({ denied: ['OFFICE-9'], victim: true, compartment: 'OP-1' }),
  ];

  expect(tokenOfDecision('POLICE', sides)).toStrictEqual({
    originator: 'POLICE',
    level: 2,
    handling: 'H1',
    releasableTo: [],
    denied: ['OFFICE-9'],
    victim: true,
    compartment: 'OP-1',
  });
  expect(tokenOfDecision('POLICE', [...sides, token({ compartment: 'OP-2' })])).toBeUndefined();
});

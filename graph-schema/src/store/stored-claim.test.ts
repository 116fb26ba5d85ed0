import { expect, test } from 'vitest';
import type { FoldedClaim } from '../fold/index.ts';
import { readStoredClaim, storedClaim } from './stored-claim.ts';

const tools = {
  integer: (value: number) => ({ whole: value }),
  point: (value: unknown) => ({ point: value }),
};

const described: FoldedClaim = {
  id: 'c',
  type: 'DESCRIBES',
  from: 'r',
  to: 'e',
  token: 't',
  confidence: 0.5,
  validity: [1, 2, 3, 4],
  properties: {
    mention: 'm',
    names: ['Anna Aas'],
    heightCm: 180,
    birthEarliest: 5,
    point: { longitude: 1.5, latitude: 2.5 },
  },
};

test('days and instants are whole numbers, other numbers are not', () => {
  const stored = storedClaim(described, 'r', { recordedAt: 7, retractedAt: 8 }, tools);

  expect(stored).toStrictEqual({
    id: 'c',
    record: 'r',
    token: 't',
    searchToken: 't',
    confidence: 0.5,
    fromEarliest: { whole: 1 },
    fromLatest: { whole: 2 },
    toEarliest: { whole: 3 },
    toLatest: { whole: 4 },
    recordedAt: { whole: 7 },
    retractedAt: { whole: 8 },
    mention: 'm',
    names: ['Anna Aas'],
    heightCm: 180,
    birthEarliest: { whole: 5 },
    point: { point: { longitude: 1.5, latitude: 2.5 } },
  });
});

test('a claim read back is the claim that was folded', () => {
  const plain = { integer: (value: number) => value, point: (value: unknown) => value };

  const read = readStoredClaim('DESCRIBES', 'r', 'e', storedClaim(described, 'r', { recordedAt: 7 }, plain));

  expect(read).toStrictEqual({ claim: described, record: 'r', recordedAt: 7 });
});

test('only what has names or keys can be searched', () => {
  const nameless = { ...described, properties: { mention: 'm' } };

  expect('searchToken' in storedClaim(nameless, 'r', { recordedAt: 7 }, tools)).toBe(false);
});

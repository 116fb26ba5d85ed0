import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldProperty, type PropertyClaim } from './fold-property.ts';

const aClaim = (claim: Partial<PropertyClaim>): PropertyClaim => ({
  record: 'r1',
  origin: 'A',
  confidence: 0.5,
  recordedAt: 0,
  value: 'x',
  ...claim,
});

test('no claim folds to nothing', () => {
  expect(foldProperty([])).toBeUndefined();
});

test('two weaker origins outweigh one, and the contradiction is shown', () => {
  const claims = [
    aClaim({ record: 'r1', origin: 'A', confidence: 0.7, value: 'female' }),
    aClaim({ record: 'r2', origin: 'B', confidence: 0.5, value: 'male' }),
    aClaim({ record: 'r3', origin: 'C', confidence: 0.5, value: 'male', recordedAt: 5 }),
  ];

  expect(foldProperty(claims)).toStrictEqual({
    shown: { value: 'male', confidence: 0.75, recordedAt: 5, records: ['r2', 'r3'] },
    others: [{ value: 'female', confidence: 0.7, recordedAt: 0, records: ['r1'] }],
    contested: true,
  });
});

test.for([
  { name: 'equal confidence: the newest', claims: [{ value: 'a' }, { value: 'b', recordedAt: 1 }], shown: 'b' },
  {
    name: 'equal age: the smaller record id',
    claims: [
      { value: 'a', record: 'r2' },
      { value: 'b', record: 'r1' },
    ],
    shown: 'b',
  },
  { name: 'one record says both: the smaller value', claims: [{ value: 'b' }, { value: 'a' }], shown: 'a' },
])('$name', ({ claims, shown }) => {
  expect(foldProperty(claims.map(aClaim))?.shown.value).toBe(shown);
});

test('the same value twice is not contested', () => {
  const folded = foldProperty([aClaim({ value: ['a', 'b'] }), aClaim({ record: 'r2', value: ['a', 'b'] })]);

  expect(folded?.contested).toBe(false);
  expect(folded?.shown.records).toStrictEqual(['r1', 'r2']);
});

test('the order of the claims does not matter', () => {
  const claim = fc.record({
    record: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    origin: fc.constantFrom('A', 'B', 'C'),
    confidence: fc.constantFrom(0.2, 0.5, 0.7),
    recordedAt: fc.constantFrom(0, 1),
    value: fc.constantFrom<PropertyClaim['value']>('a', 'b', 1, true),
  });

  fc.assert(
    fc.property(fc.array(claim), (claims) => {
      expect(foldProperty(claims.toReversed())).toStrictEqual(foldProperty(claims));
    }),
  );
});

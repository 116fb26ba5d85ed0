import { expect, test } from 'vitest';
import { combineConfidence } from './combine-confidence.ts';

const aClaim = (origin: string, confidence: number) => ({ origin, confidence });

test.for([
  { name: 'no claim is no confidence', claims: [], expected: 0 },
  { name: 'two origins add up', claims: [aClaim('A', 0.5), aClaim('B', 0.5)], expected: 0.75 },
  { name: 'an origin that repeats itself adds nothing', claims: [aClaim('A', 0.5), aClaim('A', 0.5)], expected: 0.5 },
  { name: 'the best claim of an origin counts', claims: [aClaim('A', 0.2), aClaim('A', 0.5)], expected: 0.5 },
  { name: 'one certain origin is certain', claims: [aClaim('A', 1), aClaim('B', 0.2)], expected: 1 },
])('$name', ({ claims, expected }) => {
  expect(combineConfidence(claims)).toBe(expected);
});

test('the order of the claims changes no bit', () => {
  const claims = [aClaim('A', 0.1), aClaim('B', 0.3), aClaim('C', 0.7), aClaim('D', 0.45)];

  expect(combineConfidence(claims.toReversed())).toBe(combineConfidence(claims));
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedRand } from './adjusted-rand.ts';
import { communityStability } from './community-stability.ts';
import { numberGroups } from './partition.ts';

const labels = fc.integer({ min: 2, max: 8 }).chain((size) => {
  const list = fc.array(fc.nat(size - 1), { minLength: size, maxLength: size });
  return fc.tuple(list, list);
});

/** The index by counting every pair of nodes. */
function slowAdjustedRand(one: readonly number[], other: readonly number[]): number {
  let [both, inOne, inOther, all] = [0, 0, 0, 0];
  for (let a = 0; a < one.length; a += 1)
    for (let b = 0; b < a; b += 1) {
      all += 1;
      if (one[a] === one[b]) inOne += 1;
      if (other[a] === other[b]) inOther += 1;
      if (one[a] === one[b] && other[a] === other[b]) both += 1;
    }
  const expected = (inOne * inOther) / all;
  return (inOne + inOther) / 2 === expected ? 1 : (both - expected) / ((inOne + inOther) / 2 - expected);
}

test('the adjusted Rand index is that of counting all pairs', () => {
  fc.assert(
    fc.property(labels, ([one, other]) => {
      const index = adjustedRand(numberGroups(one), numberGroups(other));

      expect(index).toBeCloseTo(slowAdjustedRand(one, other), 9);
      expect(adjustedRand(numberGroups(one), numberGroups(one))).toBe(1);
    }),
    { numRuns: 500 },
  );
});

test('stability compares every run with every other, and communities of the best with the rest', () => {
  const divisions = [
    { ...numberGroups([0, 0, 0, 3, 3, 3]), modularity: 0.3 },
    { ...numberGroups([0, 0, 0, 3, 3, 5]), modularity: 0.4 },
    { ...numberGroups([0, 0, 0, 3, 3, 3]), modularity: 0.4 },
  ];

  const { seed, stability, together } = communityStability((place) => divisions[place], [0, 1, 2]);

  expect(seed).toBe(1);
  const apart = slowAdjustedRand([0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 2]);
  expect(stability).toBeCloseTo((1 + 2 * apart) / 3, 9);
  expect([...together]).toStrictEqual([1, 1, 1]);
  const other = communityStability((place) => divisions[place], [0, 2, 1].slice(0, 2).concat(1));
  expect([other.seed, other.stability]).toStrictEqual([2, stability]);
  expect([...other.together]).toStrictEqual([1, 2 / 3]);
});

import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

const tenInts = (seed: string): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: 10 }, () => random.int(0, 999));
};

test('the same seed gives the same values, another seed others', () => {
  expect(tenInts('corridor')).toStrictEqual(tenInts('corridor'));
  expect(tenInts('corridor')).not.toStrictEqual(tenInts('Corridor'));
});

test('values are spread evenly', () => {
  const random = createRandom('spread');
  const buckets = Array.from({ length: 10 }, () => 0);

  for (let draw = 0; draw < 20_000; draw++) {
    const bucket = random.int(0, 9);
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }

  expect(Math.min(...buckets)).toBeGreaterThan(1_850);
  expect(Math.max(...buckets)).toBeLessThan(2_150);
});

test('weights are kept and nothing of weight 0 is drawn', () => {
  const random = createRandom('weights');
  const drawn = Array.from({ length: 9_000 }, () =>
    random.weighted([
      ['never', 0],
      ['seldom', 1],
      ['often', 2],
    ] as const),
  );

  expect(drawn).not.toContain('never');
  expect(drawn.filter((item) => item === 'often').length).toBeGreaterThan(5_800);
  expect(drawn.filter((item) => item === 'often').length).toBeLessThan(6_200);
});

test('shuffling and sampling lose and double nothing', () => {
  const random = createRandom('shuffle');
  const items = Array.from({ length: 50 }, (_, index) => index);

  expect(random.shuffle(items).toSorted((a, b) => a - b)).toStrictEqual(items);
  expect(new Set(random.sample(items, 20)).size).toBe(20);
  expect(random.sample(items, 80)).toHaveLength(50);
});

test('normal and Pareto values have the asked shape', () => {
  const random = createRandom('shape');
  const heights = Array.from({ length: 20_000 }, () => random.normal(170, 10));
  const weights = Array.from({ length: 20_000 }, () => random.pareto(2, 3));

  expect(heights.reduce((sum, value) => sum + value, 0) / heights.length).toBeCloseTo(170, 0);
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(2);
  expect(weights.reduce((sum, value) => sum + value, 0) / weights.length).toBeCloseTo(3, 0);
});

test('a fork does not depend on what its parent has drawn', () => {
  const fresh = createRandom('parent');
  const used = createRandom('parent');
  used.next();

  expect(used.fork('child').next()).toBe(fresh.fork('child').next());
});

test('nothing can be picked from an empty list', () => {
  expect(() => createRandom('empty').pick([])).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { createIdSet, halvesOf } from './id-set.ts';

test('each id counts once, however many there are', () => {
  const ids = createIdSet();

  for (let round = 0; round < 2; round += 1) {
    for (let n = 0; n < 50_000; n += 1) ids.add(Math.imul(n, 2_654_435_761) >>> 0, n);
  }

  expect(ids.size).toBe(50_000);
});

test('the id of zeros is an id', () => {
  const ids = createIdSet();

  expect([ids.has(0, 0), ids.add(0, 0), ids.has(0, 0), ids.add(0, 0), ids.size]).toStrictEqual([
    false,
    true,
    true,
    false,
    1,
  ]);
});

test('an id is cut into two halves', () => {
  expect(halvesOf('00000001ffffffff0000000000000000')).toStrictEqual([1, 0xffffffff]);
});

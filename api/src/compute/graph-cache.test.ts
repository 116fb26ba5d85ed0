import { buildGraph } from '@corridor/network';
import { expect, test } from 'vitest';
import { createGraphCache } from './graph-cache.ts';

const aNetwork = (size: number) => ({
  graph: buildGraph({ size, from: [], to: [] }),
  entities: new Int32Array(size),
  nodeOf: () => -1,
  crowded: 0,
});

test('a graph is made once for each key and state', () => {
  const cache = createGraphCache();
  const made: string[] = [];
  const ask = (epoch: number, key: string) =>
    cache.of(epoch, key, () => {
      made.push(`${epoch} ${key}`);
      return aNetwork(3);
    });

  const first = ask(1, 'a');
  expect(ask(1, 'a')).toBe(first);
  ask(1, 'b');
  ask(2, 'a');
  ask(2, 'a');

  expect(made).toStrictEqual(['1 a', '1 b', '2 a']);
  expect(cache.size().graphs).toBe(1);
});

test('the bytes kept are bounded: what was asked longest ago goes first, and what is too large is not kept', () => {
  const one = createGraphCache();
  one.of(1, 'a', () => aNetwork(1_000));
  const { bytes } = one.size();
  const cache = createGraphCache(bytes * 2.5);
  let made = 0;
  const ask = (key: string, size = 1_000) =>
    cache.of(1, key, () => {
      made += 1;
      return aNetwork(size);
    });

  for (const key of ['a', 'b', 'a', 'c', 'a']) ask(key);
  expect([made, cache.size().graphs]).toStrictEqual([3, 2]);
  ask('b');
  ask('large', 100_000);
  ask('large', 100_000);

  expect(made).toBe(6);
  expect(cache.size().bytes).toBeLessThanOrEqual(bytes * 2.5);
});

import { buildGraph, type OntoGraph } from '@corridor/network';
import { expect, test } from 'vitest';
import { createGraphCache } from './graph-cache.ts';

function aNetwork(size: number): OntoGraph {
  return {
    graph: buildGraph({ size, from: [], to: [] }),
    entities: new Int32Array(size),
    nodeOf: () => -1,
    crowded: 0,
    crowdedHelpers: 0,
  };
}
/** Makes a network in steps, each of which does something. */
function* inSteps(size: number, steps = 0, each: () => void = () => undefined): Generator<undefined, OntoGraph> {
  for (let step = 0; step < steps; step += 1) {
    each();
    yield;
  }
  return aNetwork(size);
}
/** Takes so long that others are let through. */
const idle = () => {
  for (const end = performance.now() + 12; performance.now() < end;);
};

test('a graph is made once for each key and state', async () => {
  const cache = createGraphCache();
  const made: string[] = [];
  const ask = (epoch: number, key: string) =>
    cache.of(
      () => epoch,
      key,
      () => {
        made.push(`${epoch} ${key}`);
        return inSteps(3);
      },
    );

  const first = await ask(1, 'a');
  expect(await ask(1, 'a')).toBe(first);
  await ask(1, 'b');
  await ask(2, 'a');
  await ask(2, 'a');

  expect(made).toStrictEqual(['1 a', '1 b', '2 a']);
  expect(cache.size().graphs).toBe(1);
});

test('the bytes kept are bounded: what was asked longest ago goes first, and what is too large is not kept', async () => {
  const one = createGraphCache();
  await one.of(
    () => 1,
    'a',
    () => inSteps(1_000),
  );
  const { bytes } = one.size();
  const cache = createGraphCache(bytes * 2.5);
  let made = 0;
  const ask = (key: string, size = 1_000) =>
    cache.of(
      () => 1,
      key,
      () => {
        made += 1;
        return inSteps(size);
      },
    );

  for (const key of ['a', 'b', 'a', 'c', 'a']) await ask(key);
  expect([made, cache.size().graphs]).toStrictEqual([3, 2]);
  await ask('b');
  await ask('large', 100_000);
  await ask('large', 100_000);

  expect(made).toBe(6);
  expect(cache.size().bytes).toBeLessThanOrEqual(bytes * 2.5);
});

test('others are let through while a graph is made, and it is made anew when they change something', async () => {
  const cache = createGraphCache();
  let epoch = 1;
  let turns = 0;
  const beside = setInterval(() => {
    turns += 1;
    if (turns === 1) epoch = 2;
  });
  const made: number[] = [];
  await cache.of(
    () => epoch,
    'a',
    () => {
      made.push(epoch);
      return inSteps(3, 4, idle);
    },
  );
  clearInterval(beside);

  expect(turns).toBeGreaterThan(1);
  expect(made).toStrictEqual([1, 2]);
});

test('where something changes all the time a graph is made without a breath', async () => {
  const cache = createGraphCache();
  let epoch = 0;
  const beside = setInterval(() => {
    epoch += 1;
  });
  let made = 0;
  const network = await cache.of(
    () => epoch,
    'a',
    () => {
      made += 1;
      return inSteps(3, 4, idle);
    },
  );
  clearInterval(beside);

  expect(network.graph.size).toBe(3);
  expect(made).toBe(4);
});

import { buildGraph, type Graph } from '@corridor/network';
import { afterEach, expect, test } from 'vitest';
import { createComputePool, type ComputePool, type PoolOptions } from './compute-pool.ts';
import { shareGraph } from './share-graph.ts';

/** A ring with chords. */
function aGraph(size: number): Graph {
  const nodes = Array.from({ length: size }, (_, node) => node);
  const ends = nodes.flatMap((node) => [1, 7, 31].map((step) => [node, (node + step) % size] as const));
  return shareGraph(buildGraph({ size, from: ends.map(([from]) => from), to: ends.map(([, to]) => to) }));
}
const small = aGraph(60);
/** Takes far longer than any deadline of these tests. */
const large = aGraph(40_000);
const options = { measures: ['degree', 'betweenness'], weighted: false, normalised: true, seed: 1 } as const;

const pools: ComputePool[] = [];
function aPool(more: PoolOptions = {}): ComputePool {
  const pool = createComputePool({ threads: 1, mostSteps: 0, ...more });
  pools.push(pool);
  return pool;
}
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.stop())));

test('a thread computes what is computed at once', async () => {
  const there = await aPool().run('measures', small, options);
  const here = await aPool({ mostSteps: Infinity }).run('measures', small, options);

  expect(there).toStrictEqual(here);
  expect(Object.keys(here.measured)).toStrictEqual(['degree', 'betweenness']);
});

test('at the deadline there is no answer, and the next question has a thread', async () => {
  const pool = aPool({ deadlineMs: 3_000 });
  await pool.run('summary', small, {});

  await expect(pool.run('measures', large, options)).rejects.toMatchObject({ code: 'outOfTime', status: 503 });
  expect(await pool.run('summary', small, {})).toMatchObject({ components: 1 });
}, 20_000);

test('a request that is closed ends its computation, also while it waits', async () => {
  const pool = aPool();
  const closed = new AbortController();
  const running = pool.run('measures', large, options, closed);
  const waiting = pool.run('measures', large, options, closed);
  const after = pool.run('summary', small, {});
  closed.abort();

  await expect(running).rejects.toMatchObject({ code: 'busy' });
  await expect(waiting).rejects.toMatchObject({ code: 'busy' });
  expect(await after).toMatchObject({ components: 1 });
  await expect(pool.run('summary', small, {}, closed)).rejects.toMatchObject({ code: 'busy' });
}, 20_000);

test('how far a task is comes before its answer', async () => {
  const shares: number[] = [];
  await aPool().run('measures', aGraph(4_000), options, { onDone: (share) => shares.push(share) });

  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toStrictEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
}, 20_000);

test('where much waits, more is refused', async () => {
  const pool = aPool();
  const all = Array.from({ length: 40 }, () => pool.run('measures', large, options));
  const settled = Promise.allSettled(all);

  await expect(all.at(-1)).rejects.toMatchObject({ code: 'busy', status: 503 });
  await pool.stop();
  expect((await settled).every(({ status }) => status === 'rejected')).toBe(true);
});

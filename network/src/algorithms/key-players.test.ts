import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { slowFragmentation, slowKeyPlayers } from '../testing/slow/slow-key-players.ts';
import { keyPlayers } from './key-players.ts';

const names = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C3', 'D1', 'D2', 'X', 'Y', 'Z'];
const pairs = [
  'A1 A2, A1 A3, A1 A4, A2 A3, A2 A4, A3 A4, B1 B2, B1 B3, B1 B4, B2 B3, B2 B4, B3 B4, C1 C2, C1 C3, C2 C3',
  'A1 X, X B1, A2 Y, Y B2, B3 Z, Z C1, C2 D1, C3 D2',
]
  .join(', ')
  .split(', ')
  .map((pair) => pair.split(' ').map((name) => names.indexOf(name)));
const cells = buildGraph({ size: names.length, from: pairs.map(([a]) => a), to: pairs.map(([, b]) => b) });
const named = (sets: readonly (readonly number[])[]) => sets.map((set) => set.map((node) => names[node]).join(' '));

test('FX-1: the best three are exactly eight sets, which neither centrality nor greed finds', () => {
  const { fBefore, fAfter, method, sets, tied, greedy, setCount, bound } = keyPlayers(cells, { k: 3 });

  expect([cells.size, cells.edges, fBefore, method, setCount]).toStrictEqual([16, 23, 0, 'exact', 560]);
  expect(fAfter).toBeCloseTo(0.7179, 4);
  expect(bound).toBe(fAfter);
  expect(named(sets)).toStrictEqual([
    'A1 B2 C1',
    'A1 B2 Z',
    'A2 B1 C1',
    'A2 B1 Z',
    'B1 C1 Y',
    'B2 C1 X',
    'C1 X Y',
    'X Y Z',
  ]);
  expect(tied).toBe(8);
  expect(named([greedy.set])).toStrictEqual(['B3 C1 A1']);
  expect(greedy.fAfter).toBeCloseTo(0.5641, 4);
});

test('FX-1: the sets by degree and by betweenness fall behind', () => {
  const only = (...set: string[]) =>
    keyPlayers(cells, { k: 3, candidates: set.map((name) => names.indexOf(name)) }).fAfter;

  expect(only('A1', 'A2', 'B1')).toBeCloseTo(0.4103, 4);
  expect(only('B3', 'Z', 'C1')).toBeCloseTo(0.4615, 4);
});

test('FX-1: one and two', () => {
  const one = keyPlayers(cells, { k: 1 });
  const two = keyPlayers(cells, { k: 2 });

  expect(named(one.sets)).toStrictEqual(['B3']);
  expect(one.fAfter).toBeCloseTo(0.5143, 4);
  expect(named(two.sets)).toStrictEqual(['B3 C1', 'B3 C2', 'B3 C3']);
  expect(two.fAfter).toBeCloseTo(0.5385, 4);
});

const asked = someGraph({ parallel: 'keep', loops: 'keep' }).chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    k: fc.nat(4),
    candidates: fc.subarray(Array.from({ length: graph.size }, (_, node) => node)),
  }),
);

test('the exact sets are those of trying all', () => {
  fc.assert(
    fc.property(asked, ({ graph, k, candidates }) => {
      const found = keyPlayers(graph, { k, candidates, mostTied: 1_000 });

      const expected = slowKeyPlayers(graph, candidates, Math.min(k, candidates.length));
      expect(found.sets).toStrictEqual(expected.sets);
      expect(found.tied).toBe(expected.sets.length);
      expect(found.setCount).toBe(expected.setCount);
      expect(found.fAfter).toBeCloseTo(expected.best, 9);
      expect(found.fBefore).toBeCloseTo(slowFragmentation(graph, []), 9);
      expect(found.greedy.fAfter).toBeCloseTo(slowFragmentation(graph, found.greedy.set), 9);
    }),
    { numRuns: 500 },
  );
});

test('what the search by exchange finds is no worse than greed, and no set passes its bound', () => {
  fc.assert(
    fc.property(asked, ({ graph, k, candidates }) => {
      const found = keyPlayers(graph, { k, candidates, mostSets: 0 });

      const { best } = slowKeyPlayers(graph, candidates, Math.min(k, candidates.length));
      for (const set of found.sets) expect(found.fAfter).toBeCloseTo(slowFragmentation(graph, set), 9);
      expect(found.fAfter).toBeGreaterThanOrEqual(found.greedy.fAfter);
      expect(found.bound).toBeGreaterThanOrEqual(best - 1e-12);
      expect(keyPlayers(graph, { k, candidates, mostSets: 0 })).toStrictEqual(found);
    }),
    { numRuns: 500 },
  );
});

test('the search by exchange finds the optimum of FX-1', () => {
  const { method, fAfter, sets, bound } = keyPlayers(cells, { k: 3, mostSets: 559 });

  expect(method).toBe('heuristic');
  expect(fAfter).toBeCloseTo(0.7179, 4);
  expect(sets.length).toBeGreaterThan(0);
  expect(bound).toBeGreaterThanOrEqual(fAfter);
});

test('no more ties are told than asked for, and all are counted', () => {
  const found = keyPlayers(cells, { k: 3, mostTied: 3 });

  expect(named(found.sets)).toStrictEqual(['A1 B2 C1', 'A1 B2 Z', 'A2 B1 C1']);
  expect(found.tied).toBe(8);
});

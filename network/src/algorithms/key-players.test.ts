import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellNames, cells } from '../testing/cells.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { slowFragmentation, slowKeyPlayers } from '../testing/slow/slow-key-players.ts';
import { betweenness } from './betweenness.ts';
import { degrees } from './degree.ts';
import { keyPlayers } from './key-players.ts';
import { removalOrder } from './removal-order.ts';
import { removalSteps } from './removal-steps.ts';

test('FX-1: the best three are exactly eight sets, which neither centrality nor greed finds', () => {
  const { fBefore, fAfter, method, sets, tied, greedy, setCount, bound } = keyPlayers(cells, { k: 3 });

  expect([cells.size, cells.edges, fBefore, method, setCount]).toStrictEqual([16, 23, 0, 'exact', 560]);
  expect(fAfter).toBeCloseTo(0.7179, 4);
  expect(bound).toBe(fAfter);
  expect(sets.map(cellNames)).toStrictEqual([
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
  expect(cellNames(greedy.set)).toBe('B3 C1 A1');
  expect(greedy.fAfter).toBeCloseTo(0.5641, 4);
});

test('FX-1: what degree and betweenness would remove leaves more together', () => {
  const byDegree = removalOrder(cells, { measure: degrees, steps: 3, manner: 'block' });
  const byBetweenness = removalOrder(cells, { measure: betweenness, steps: 3, manner: 'block' });

  expect(cellNames(byDegree)).toBe('A1 A2 B1');
  expect(removalSteps(cells, byDegree)[3].fragmentation).toBeCloseTo(0.4103, 4);
  expect(cellNames(byBetweenness)).toBe('B3 Z C1');
  expect(removalSteps(cells, byBetweenness)[3].fragmentation).toBeCloseTo(0.4615, 4);
});

test('FX-1: one and two', () => {
  const one = keyPlayers(cells, { k: 1 });
  const two = keyPlayers(cells, { k: 2 });

  expect(one.sets.map(cellNames)).toStrictEqual(['B3']);
  expect(one.fAfter).toBeCloseTo(0.5143, 4);
  expect(two.sets.map(cellNames)).toStrictEqual(['B3 C1', 'B3 C2', 'B3 C3']);
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

  expect(found.sets.map(cellNames)).toStrictEqual(['A1 B2 C1', 'A1 B2 Z', 'A2 B1 C1']);
  expect(found.tied).toBe(8);
});

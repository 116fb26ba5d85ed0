import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../graph/graph.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { slowDistances } from '../testing/slow/slow-distances.ts';
import { createHopSearch } from './hop-search.ts';

const asked = fc.boolean().chain((directed) =>
  someGraph({ directed, parallel: 'keep', loops: 'keep', most: 12 }).chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      queries: fc.array(
        fc.record({
          from: fc.nat(graph.size - 1),
          to: fc.nat(graph.size - 1),
          hops: fc.nat(6),
        }),
        { minLength: 1, maxLength: 8 },
      ),
    }),
  ),
);

const isTie = ({ offsets, heads }: Graph, from: number, to: number) =>
  heads.subarray(offsets[from], offsets[from + 1]).includes(to);

test('within some hops are those that are no further by trying every way station, the nearest first', () => {
  fc.assert(
    fc.property(asked, ({ graph, queries }) => {
      const far = slowDistances(graph, false);
      const search = createHopSearch(graph);
      for (const { from, hops } of queries) {
        const found = [...search.within(from, hops)];
        const expected = [...far[from].keys()].filter((node) => far[from][node] <= hops);
        expect([...found].sort((a, b) => a - b)).toStrictEqual(expected);
        const distances = found.map((node) => far[from][node]);
        expect(distances).toStrictEqual([...distances].sort((a, b) => a - b));
      }
    }),
    { numRuns: 500 },
  );
});

test('a way is one of least hops, and there is none where all are longer', () => {
  fc.assert(
    fc.property(asked, ({ graph, queries }) => {
      const far = slowDistances(graph, false);
      const search = createHopSearch(graph);
      for (const { from, to, hops } of queries) {
        const way = search.way(from, to, hops);
        expect(way.length).toBe(far[from][to] <= hops ? far[from][to] + 1 : 0);
        if (way.length === 0) continue;
        expect([way[0], way.at(-1)]).toStrictEqual([from, to]);
        expect(way.slice(1).every((node, place) => isTie(graph, way[place], node))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someGraph } from '../testing/random-graphs.ts';
import { slowSimplePaths } from '../testing/slow/slow-simple-paths.ts';
import { allShortestPaths } from './all-shortest-paths.ts';
import { comparePaths } from './paths/ranked-path.ts';

test('the shortest paths are those of trying all, in lexicographic order', () => {
  const asked = fc.boolean().chain((directed) =>
    someGraph({ directed, parallel: 'keep', most: 7 }).chain((graph) =>
      fc.record({
        graph: fc.constant(graph),
        from: fc.nat(graph.size - 1),
        to: fc.nat(graph.size - 1),
        most: fc.integer({ min: 1, max: 4 }),
      }),
    ),
  );
  fc.assert(
    fc.property(asked, ({ graph, from, to, most }) => {
      const all = slowSimplePaths(graph, from, to).map(({ nodes }) => ({ nodes, edges: [], cost: nodes.length }));
      const least = Math.min(Infinity, ...all.map(({ cost }) => cost));
      const shortest = all.filter(({ cost }) => cost === least).sort(comparePaths);
      const paths = shortest
        .map(({ nodes }) => nodes)
        .filter((nodes, place) => place === 0 || nodes.join() !== shortest[place - 1].nodes.join());

      const hops = paths.length === 0 ? -1 : least - 1;
      expect(allShortestPaths(graph, from, to)).toStrictEqual({ hops, count: paths.length, paths });
      expect(allShortestPaths(graph, from, to, most)).toStrictEqual({
        hops,
        count: paths.length,
        paths: paths.slice(0, most),
      });
    }),
    { numRuns: 500 },
  );
});

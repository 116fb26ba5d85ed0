import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../graph/graph.ts';
import { farOff } from '../testing/far-off.ts';
import { someConventions, someGraph } from '../testing/random-graphs.ts';
import { slowNeighbours } from '../testing/slow/slow-matrix.ts';
import { suggestLinks } from './link-suggestions.ts';
import { similarNodes } from './similarity.ts';

/** What each two nodes share, by comparing their neighbours. */
function slowLikeness(graph: Graph, mostTies: number) {
  const neighbours = slowNeighbours(graph);
  return (a: number, b: number) => {
    const counted = (node: number) => [...neighbours[node]].filter((one) => neighbours[one].size <= mostTies);
    const company = counted(a).filter((node) => neighbours[b].has(node));
    const either = new Set([...counted(a), ...counted(b)].filter((node) => node !== a && node !== b));
    const adamicAdar = company
      .sort((x, y) => x - y)
      .reduce((sum, node) => sum + 1 / Math.log(neighbours[node].size), 0);
    return {
      shared: company.length,
      jaccard: either.size === 0 ? 0 : company.length / either.size,
      adamicAdar,
      isTied: neighbours[a].has(b),
    };
  };
}
const measures = fc.constantFrom('shared' as const, 'jaccard' as const, 'adamicAdar' as const);

test('similar nodes are those with the most in common', () => {
  fc.assert(
    fc.property(someConventions.chain(someGraph), measures, fc.integer({ min: 1, max: 5 }), (graph, by, limit) => {
      const likeness = slowLikeness(graph, Infinity);
      const expected = Array.from({ length: graph.size }, (_, node) => ({ node, ...likeness(0, node) }))
        .filter(({ node, shared }) => node !== 0 && shared > 0)
        .sort((a, b) => b[by] - a[by] || a.node - b.node)
        .slice(0, limit);
      const found = similarNodes(graph, 0, { by, limit });
      expect(found.map(({ node, shared }) => [node, shared])).toStrictEqual(
        expected.map(({ node, shared }) => [node, shared]),
      );
      expect(
        farOff(
          found.map(({ jaccard }) => jaccard),
          expected.map(({ jaccard }) => jaccard),
        ),
      ).toStrictEqual([]);
      expect(
        farOff(
          found.map(({ adamicAdar }) => adamicAdar),
          expected.map(({ adamicAdar }) => adamicAdar),
        ),
      ).toStrictEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('suggested are the pairs of the highest scores that are not tied, each with how often such pairs are', () => {
  fc.assert(
    fc.property(
      someConventions.chain(someGraph),
      measures,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(3, Infinity),
      (graph, by, limit, mostTies) => {
        const likeness = slowLikeness(graph, mostTies);
        const all = Array.from({ length: graph.size }, (_, from) =>
          Array.from({ length: graph.size }, (__, to) => ({ from, to, ...likeness(from, to) })),
        )
          .flat()
          .filter(({ from, to }) => from < to);
        const pairs = all.filter(({ shared }) => shared > 0);
        const expected = pairs
          .filter(({ isTied }) => !isTied)
          .sort((a, b) => b[by] - a[by] || a.from - b.from || a.to - b.to)
          .slice(0, limit)
          .map(({ from, to, [by]: score }) => {
            const such = pairs.filter((pair) => pair[by] >= score);
            const baseRate = such.filter(({ isTied }) => isTied).length / such.length;
            return { from, to, score, baseRate, pairs: such.length };
          });
        const found = suggestLinks(graph, { by, limit, mostTies });
        expect(found.suggestions).toStrictEqual(expected);
        expect(
          farOff([found.anyPair], [all.length === 0 ? 0 : all.filter(({ isTied }) => isTied).length / all.length]),
        ).toStrictEqual([]);
        const hubs = slowNeighbours(graph).flatMap(({ size }, node) => (size > mostTies ? [node] : []));
        expect(found.hubs).toStrictEqual(hubs);
      },
    ),
    { numRuns: 300 },
  );
});

import * as fc from 'fast-check';
import { bidirectional } from 'graphology-shortest-path/dijkstra.js';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { inGraphology } from '../testing/in-graphology.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { slowSimplePaths } from '../testing/slow/slow-simple-paths.ts';
import { bestWays } from './best-ways.ts';

const asked = fc
  .boolean()
  .chain((directed) =>
    someGraph({ directed, weighted: true, parallel: 'keep', loops: 'keep', most: 6 }).chain((graph) =>
      fc.record({ graph: fc.constant(graph), from: fc.nat(graph.size - 1), to: fc.nat(graph.size - 1) }),
    ),
  );

test('the least cost is that of trying all paths', () => {
  fc.assert(
    fc.property(asked, ({ graph, from, to }) => {
      const { values, before, edge } = bestWays(graph, from, { by: 'cost', values: graph.weights });

      const costs = slowSimplePaths(graph, from, to).map(({ edges }) =>
        edges.reduce((sum, one) => sum + graph.weights[one], 0),
      );
      expect(values[to]).toBeCloseTo(Math.min(Infinity, ...costs), 9);
      const isWay = to !== from && values[to] < Infinity;
      const byLastStep = isWay ? values[before[to]] + graph.weights[edge[to]] : values[to];
      expect(byLastStep).toBeCloseTo(values[to], 9);
    }),
    { numRuns: 300 },
  );
});

test('the greatest product of confidences is that of trying all paths', () => {
  fc.assert(
    fc.property(asked, ({ graph, from, to }) => {
      const confidences = graph.weights.map((weight) => weight / 4);
      const { values } = bestWays(graph, from, { by: 'confidence', values: confidences });

      const products = slowSimplePaths(graph, from, to).map(({ edges }) =>
        edges.reduce((product, one) => product * confidences[one], 1),
      );
      expect(values[to]).toBeCloseTo(Math.max(0, ...products), 9);
    }),
    { numRuns: 300 },
  );
});

test('of ways of equal cost that of fewer steps is the best, then that by the smaller node', () => {
  const graph = buildGraph({ size: 5, from: [0, 1, 0, 2, 0, 4], to: [1, 3, 2, 3, 4, 1] }, { directed: true });
  const costs = [2, 1, 2, 1, 1, 1].map((_, edge) => (graph.from[edge] === 0 && graph.to[edge] !== 4 ? 2 : 1));

  const { values, before } = bestWays(graph, 0, { by: 'cost', values: costs });

  expect([values[1], before[1], values[3], before[3]]).toStrictEqual([2, 0, 3, 1]);
});

test('values that no way may have are refused', () => {
  const graph = buildGraph({ size: 2, from: [0], to: [1] });

  expect(() => bestWays(graph, 0, { by: 'cost', values: [-1] })).toThrow(RangeError);
  expect(() => bestWays(graph, 0, { by: 'confidence', values: [0] })).toThrow(RangeError);
  expect(() => bestWays(graph, 0, { by: 'confidence', values: [1.1] })).toThrow(RangeError);
});

test('the least cost of a way is that of graphology', () => {
  const pair = fc.tuple(someGraph({ weighted: true, directed: true }), fc.nat(8), fc.nat(8));
  fc.assert(
    fc.property(pair, ([graph, from, to]) => {
      fc.pre(from < graph.size && to < graph.size && from !== to);
      const rival = inGraphology(graph);
      const path: readonly string[] | null = bidirectional(rival, String(from), String(to));

      const costs = path?.slice(1).map((node, place) => Number(rival.getEdgeAttribute(path[place], node, 'weight')));
      const expected = costs ? costs.reduce((sum, cost) => sum + cost, 0) : Infinity;
      expect(bestWays(graph, from, { by: 'cost', values: graph.weights }).values[to]).toBeCloseTo(expected, 9);
    }),
    { numRuns: 300 },
  );
});

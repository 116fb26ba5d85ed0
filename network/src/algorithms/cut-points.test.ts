import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { slowCutPoints } from '../testing/slow/slow-cut-points.ts';
import { cutPoints } from './cut-points.ts';

test('articulation points and bridges are those found by taking each node and each edge out', () => {
  const graphs = fc.boolean().chain((directed) => someGraph({ directed, parallel: 'keep', loops: 'keep' }));
  fc.assert(
    fc.property(graphs, (graph) => {
      expect(cutPoints(graph)).toStrictEqual(slowCutPoints(graph));
    }),
    { numRuns: 500 },
  );
});

test('of a way every edge is a bridge, and every node but the ends holds it together', () => {
  const size = 50_000;
  const from = Array.from({ length: size - 1 }, (_, node) => node);
  const way = buildGraph({ size, from, to: from.map((node) => node + 1) });

  const { points, bridges } = cutPoints(way);

  expect([points.length, points[0], bridges.length]).toStrictEqual([size - 2, 1, size - 1]);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { slowHopDistances } from '../testing/slow/slow-hop-distances.ts';
import { slowFragmentation } from '../testing/slow/slow-key-players.ts';
import { removalOrder } from './removal-order.ts';
import { removalSteps } from './removal-steps.ts';

const degree = ({ size, offsets }: Graph) =>
  Array.from({ length: size }, (_, node) => offsets[node + 1] - offsets[node]);

/** A star of four at 0, tied by 4 to a star of three at 5; 9 is alone. */
const stars = buildGraph({ size: 10, from: [0, 0, 0, 0, 4, 5, 5, 5], to: [1, 2, 3, 4, 5, 6, 7, 8] });

test('each step tells what is left', () => {
  const steps = removalSteps(stars, [0, 5]);

  expect(
    steps.map(({ removed, nodes, components, largest }) => ({ removed, nodes, components, largest })),
  ).toStrictEqual([
    { removed: undefined, nodes: 10, components: 2, largest: 9 },
    { removed: 0, nodes: 9, components: 5, largest: 5 },
    { removed: 5, nodes: 8, components: 8, largest: 1 },
  ]);
  expect(steps.map(({ share }) => share)).toStrictEqual([0.9, 5 / 9, 1 / 8]);
  expect(steps.map(({ shareOfAll }) => shareOfAll)).toStrictEqual([0.9, 0.5, 0.1]);
  expect(steps[2].efficiency).toBe(0);
  expect(steps[2].fragmentation).toBe(1);
});

test('a sequential removal asks the measure anew, a block removal once', () => {
  // Next to 1, of four ties, 2 has as many as 5 until 1 is gone.
  const graph = buildGraph({ size: 8, from: [1, 1, 1, 2, 1, 5, 5], to: [2, 3, 4, 3, 0, 6, 7] });

  const ask = { measure: degree, steps: 2 };
  expect(removalOrder(graph, { ...ask, manner: 'block' })).toStrictEqual([1, 2]);
  expect(removalOrder(graph, { ...ask, manner: 'sequential' })).toStrictEqual([1, 5]);
  expect(removalOrder(graph, { ...ask, manner: 'sequential', candidates: [3, 6] })).toStrictEqual([3, 6]);
  expect(removalOrder(graph, { measure: degree, steps: 99, manner: 'block', candidates: [6, 3] })).toStrictEqual([
    3, 6,
  ]);
});

test('figures of the steps are those of slow counts', () => {
  const asked = fc.boolean().chain((directed) =>
    someGraph({ directed, parallel: 'keep' }).chain((graph) =>
      fc.record({
        graph: fc.constant(graph),
        order: fc.shuffledSubarray(Array.from({ length: graph.size }, (_, node) => node)),
      }),
    ),
  );
  fc.assert(
    fc.property(asked, ({ graph, order }) => {
      const steps = removalSteps(graph, order);

      expect(steps.length).toBe(order.length + 1);
      steps.forEach((step, count) => {
        const gone = order.slice(0, count);
        const hops = slowHopDistances(graph, gone);
        const left = hops.map((_, node) => node).filter((node) => !gone.includes(node));
        const inverse = left.flatMap((a) => left.filter((b) => a !== b).map((b) => 1 / hops[a][b]));
        const mean = inverse.length === 0 ? 0 : inverse.reduce((sum, part) => sum + part, 0) / inverse.length;
        const reached = left.map((a) => left.filter((b) => hops[a][b] < Infinity).length);
        expect(step.efficiency).toBeCloseTo(mean, 9);
        expect(step.fragmentation).toBeCloseTo(slowFragmentation(graph, gone), 9);
        expect(step.largest).toBe(Math.max(0, ...reached));
        expect(step.nodes).toBe(left.length);
      });
    }),
    { numRuns: 300 },
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { slowDistances } from '../testing/slow/slow-distances.ts';
import { betweenness } from './betweenness.ts';
import { mostNodesOnWay } from './most-nodes-on-way.ts';
import { createRandomWays } from './random-ways.ts';
import { sampledBetweenness } from './sampled-betweenness.ts';
import { seededRandom } from './seeded-random.ts';

const shapes = fc.record({ directed: fc.boolean(), most: fc.constant(12) }).chain(someGraph);

test('estimates are within the error that they state', () => {
  let outside = 0;
  let all = 0;
  fc.assert(
    fc.property(shapes, fc.nat(), (graph, seed) => {
      const { values, error, samples } = sampledBetweenness(graph, { error: 0.05, confidence: 0.9, seed });
      const exact = betweenness(graph);
      // With no sample drawn nothing may be off; the error says so, too.
      expect(samples > 0 || error === 0).toBe(true);
      all += 1;
      if (exact.some((value, node) => Math.abs(value - values[node]) > error)) outside += 1;
    }),
    { numRuns: 200 },
  );
  expect(outside).toBeLessThanOrEqual(0.1 * all);
});

test('no shortest way has more nodes than the bound', () => {
  fc.assert(
    fc.property(shapes, (graph) => {
      const hops = slowDistances(graph, false)
        .flat()
        .filter((distance) => distance < Infinity);
      expect(mostNodesOnWay(graph)).toBeGreaterThanOrEqual(Math.max(...hops) + 1);
    }),
    { numRuns: 300 },
  );
});

test('each shortest way between two nodes is as likely as any other', () => {
  // Four ways from 0 to 6: by 1 and 4, 2 and 4, 2 and 5, 3 and 5.
  const lattice = buildGraph({ size: 7, from: [0, 0, 0, 1, 2, 2, 3, 4, 5], to: [1, 2, 3, 4, 4, 5, 5, 6, 6] });
  const visits = new Float64Array(7);
  const addWay = createRandomWays(lattice, seededRandom(7), visits);
  for (let draw = 0; draw < 10_000; draw += 1) addWay(draw % 2 === 0 ? 0 : 6, draw % 2 === 0 ? 6 : 0);
  const shares = visits.map((count) => count / 10_000);
  // Five standard deviations.
  [0, 0.25, 0.5, 0.25, 0.5, 0.5, 0].forEach((share, node) =>
    expect(Math.abs(shares[node] - share)).toBeLessThan(0.025),
  );
});

test('the same seed gives the same bytes, another one others', () => {
  const [graph] = fc.sample(
    someGraph({ most: 40 }).filter(({ edges }) => edges > 60),
    { numRuns: 1, seed: 3 },
  );
  const values = (seed: number) => sampledBetweenness(graph, { seed, error: 0.05 }).values;
  expect(values(1)).toStrictEqual(values(1));
  expect(values(2)).not.toStrictEqual(values(1));
});

import * as fc from 'fast-check';
import packaged from 'graphology-communities-louvain';
import { connectedComponents, stronglyConnectedComponents } from 'graphology-components';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { exportOf } from '../testing/export-of.ts';
import { inGraphology } from '../testing/in-graphology.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { components } from './components.ts';
import { louvain } from './louvain.ts';
import { modularity } from './modularity.ts';
import { membersOf, type Partition } from './partition.ts';
import { seededRandom } from './seeded-random.ts';
import { strongComponents } from './strong-components.ts';

const louvainInGraphology = exportOf(packaged);
const lists = (partition: Partition) => membersOf(partition).map((members) => [...members]);
const inOrder = (groups: readonly (readonly string[])[]) =>
  groups.map((group) => group.map(Number).sort((a, b) => a - b)).sort((a, b) => a[0] - b[0]);

test('components and strong components are those of graphology', () => {
  fc.assert(
    fc.property(someGraph({ directed: true, most: 15 }), (graph) => {
      const rival = inGraphology(graph);

      expect(lists(components(graph))).toStrictEqual(inOrder(connectedComponents(rival)));
      expect(lists(strongComponents(graph))).toStrictEqual(inOrder(stronglyConnectedComponents(rival)));
    }),
    { numRuns: 300 },
  );
});

test('modularity is that of graphology', () => {
  fc.assert(
    fc.property(someGraph({ weighted: true }), fc.nat(), (graph, seed) => {
      fc.pre(graph.edges > 0);

      const expected = louvainInGraphology.detailed(inGraphology(graph), { rng: seededRandom(seed).next });
      const of = Array.from({ length: graph.size }, (_, node) => expected.communities[node]);
      expect(modularity(graph, of)).toBeCloseTo(expected.modularity, 9);
    }),
    { numRuns: 300 },
  );
});

test('louvain finds no lower modularity than graphology, taken over seeds', () => {
  const random = seededRandom(3);
  const nodes = 600;
  const ends = Array.from({ length: 2_400 }, () => {
    const one = random.below(nodes);
    const other = random.next() < 0.75 ? one - (one % 30) + random.below(30) : random.below(nodes);
    return [one, other];
  });
  const graph = buildGraph({ size: nodes, from: ends.map(([one]) => one), to: ends.map(([, other]) => other) });
  const rival = inGraphology(graph);
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

  const ours = seeds.map((seed) => louvain(graph, { seed }).modularity);
  const theirs = seeds.map((seed) => {
    const communities = louvainInGraphology(rival, { rng: seededRandom(seed).next });
    return modularity(
      graph,
      Array.from({ length: nodes }, (_, node) => communities[node]),
    );
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(ours)).toBeGreaterThanOrEqual(mean(theirs) - 1e-9);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { slowReach } from '../testing/slow/slow-reach.ts';
import { slowBestModularity, slowModularity } from '../testing/slow/slow-modularity.ts';
import { labelPropagation } from './label-propagation.ts';
import { leiden } from './leiden.ts';
import { louvain, type Communities } from './louvain.ts';
import { modularity } from './modularity.ts';
import { membersOf } from './partition.ts';

const graphs = fc
  .record({
    directed: fc.boolean(),
    weighted: fc.boolean(),
    parallel: fc.constantFrom('merge' as const, 'keep' as const),
  })
  .chain((options) => someGraph({ ...options, loops: 'keep' }));
const asked = fc.record({ graph: graphs, seed: fc.nat(), resolution: fc.constantFrom(0.5, 1, 2) });

const five = [0, 1, 2, 3, 4];
const pairs = five.flatMap((one) => five.slice(one + 1).map((other) => [one, other]));
/** Six times five who all know each other, each five tied to the next once. */
const cells = buildGraph({
  size: 30,
  from: [0, 1, 2, 3, 4, 5].flatMap((cell) => [...pairs.map(([one]) => 5 * cell + one), 5 * cell]),
  to: [0, 1, 2, 3, 4, 5].flatMap((cell) => [...pairs.map(([, other]) => 5 * cell + other), 5 * ((cell + 1) % 6) + 2]),
});
const methods = { louvain, leiden, labelPropagation };

test('modularity is that of its definition', () => {
  fc.assert(
    fc.property(asked, fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }), ({ graph, resolution }, groups) => {
      const of = groups.slice(0, graph.size).map((group) => group % graph.size);
      expect(modularity(graph, of, resolution)).toBeCloseTo(slowModularity(graph, of, resolution), 9);
    }),
    { numRuns: 500 },
  );
});

test.each(['louvain', 'leiden'] as const)(
  '%s: no two communities are better as one, and none beats the best',
  (name) => {
    fc.assert(
      fc.property(asked, ({ graph, seed, resolution }) => {
        const found = methods[name](graph, { seed, resolution });

        expect(found.modularity).toBeCloseTo(slowModularity(graph, found.of, resolution), 9);
        found.sizes.forEach((_, one) => {
          for (let other = one + 1; other < found.sizes.length; other += 1) {
            const joined = found.of.map((group) => (group === other ? one : group));
            expect(slowModularity(graph, joined, resolution)).toBeLessThanOrEqual(found.modularity + 1e-9);
          }
        });
        const alone = slowModularity(
          graph,
          found.of.map((_, node) => node),
          resolution,
        );
        expect(found.modularity).toBeGreaterThanOrEqual(alone - 1e-9);
      }),
      { numRuns: 300 },
    );
  },
);

test.each(['louvain', 'leiden'] as const)('%s: near the best of all divisions of small networks', (name) => {
  const small = fc.record({ graph: someGraph({ most: 7, weighted: true }), seed: fc.nat() });
  let reached = 0;
  fc.assert(
    fc.property(small, ({ graph, seed }) => {
      const best = slowBestModularity(graph);
      const found = methods[name](graph, { seed });

      expect(found.modularity).toBeLessThanOrEqual(best + 1e-9);
      if (found.modularity > best - 1e-9) reached += 1;
    }),
    { numRuns: 200 },
  );
  expect(reached).toBeGreaterThan(150);
});

test('communities of leiden are connected', () => {
  fc.assert(
    fc.property(asked, ({ graph, seed, resolution }) => {
      for (const members of membersOf(leiden(graph, { seed, resolution })))
        expect(isConnected(graph, members)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('labels rest where each is among the strongest around it', () => {
  fc.assert(
    fc.property(asked, ({ graph, seed }) => {
      const { of, isSettled } = labelPropagation(graph, { seed });

      if (!isSettled) return;
      for (let node = 0; node < graph.size; node += 1) {
        const around = strengthsAround(graph, node, of);
        expect(around[of[node]] ?? 0).toBe(Math.max(0, ...around));
      }
    }),
    { numRuns: 300 },
  );
});

test.each(Object.entries(methods))('%s: tells cells that hang together by a thread apart', (_, method) => {
  const seeds = [1, 2, 3, 4, 5];
  const best = seeds.map((seed) => method(cells, { seed })).reduce((a, b) => (b.modularity > a.modularity ? b : a));

  expect([...best.of]).toStrictEqual(Array.from({ length: 30 }, (__, node) => Math.floor(node / 5)));
});

test.each(Object.entries(methods))('%s: the same seed gives the same communities', (_, method) => {
  fc.assert(
    fc.property(asked, ({ graph, seed, resolution }) => {
      expect(method(graph, { seed, resolution })).toStrictEqual(method(graph, { seed, resolution }));
    }),
  );
});

test('nobody tied to nobody is a community by itself', () => {
  const empty: Communities = louvain(buildGraph({ size: 3, from: [], to: [] }));

  expect([...empty.sizes]).toStrictEqual([1, 1, 1]);
  expect(empty.modularity).toBe(0);
});

function isConnected(graph: Graph, members: Int32Array): boolean {
  const others = Array.from({ length: graph.size }, (_, node) => node).filter((node) => !members.includes(node));
  const reach = slowReach(graph, false, others);
  return members.every((node) => reach[members[0]][node]);
}

/** Strength of the ties of a node to each group but by loops. */
function strengthsAround({ size, edges, from, to, weights }: Graph, node: number, of: Int32Array): number[] {
  const sums = Array.from({ length: size }, () => 0);
  for (let edge = 0; edge < edges; edge += 1) {
    if (from[edge] === to[edge]) continue;
    if (from[edge] === node) sums[of[to[edge]]] += weights[edge];
    if (to[edge] === node) sums[of[from[edge]]] += weights[edge];
  }
  return sums;
}

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someGraph } from '../testing/random-graphs.ts';
import { routeNetwork, legName, placeNumbers, placeNames } from '../testing/route-network.ts';
import { slowSimplePaths } from '../testing/slow/slow-simple-paths.ts';
import { kShortestPaths, type KShortestOptions } from './k-shortest-paths.ts';
import { comparePaths } from './paths/ranked-path.ts';

const { graph: routes, costs } = routeNetwork;
const ask = (options: Partial<KShortestOptions>) =>
  kShortestPaths(routes, {
    by: 'cost',
    values: costs,
    from: placeNumbers('S1 S2'),
    to: placeNumbers('T1 T2'),
    k: 3,
    ...options,
  });
const told = (paths: readonly { nodes: readonly number[]; value: number }[]) =>
  paths.map(({ nodes, value }) => `${placeNames(nodes)} (${value})`);
const closedLegs = (...names: string[]) =>
  Uint8Array.from({ length: routes.edges }, (_, edge) => (names.includes(legName(edge)) ? 1 : 0));
const closedPlaces = (names: string) =>
  Uint8Array.from({ length: routes.size }, (_, node) => (placeNumbers(names).includes(node) ? 1 : 0));

test('FX-5: three of four equally cheap routes are told, and the tie left out is counted', () => {
  const { paths, tiesOmitted, more } = ask({});

  expect(told(paths)).toStrictEqual(['S1 H1 W1 T1 (10)', 'S1 H2 W2 T2 (10)', 'S2 H1 W1 T1 (10)']);
  expect([tiesOmitted, more]).toStrictEqual([1, true]);
  expect(ask({ k: 99 }).paths.length).toBe(17);
});

test('FX-5: what is covered is gone round', () => {
  const legs = closedLegs('L09', 'L12');

  expect(told(ask({ closedEdges: legs }).paths)).toStrictEqual([
    'S1 H2 W2 T1 (11)',
    'S2 H3 W2 T1 (11)',
    'S1 H1 W2 T1 (12)',
  ]);
  expect(ask({ closedEdges: legs, k: 99 }).paths.length).toBe(9);
  expect(told(ask({ closedNodes: closedPlaces('W2') }).paths)).toStrictEqual([
    'S1 H1 W1 T1 (10)',
    'S2 H1 W1 T1 (10)',
    'S2 H3 T2 (13)',
  ]);
  const both = ask({ closedEdges: legs, closedNodes: closedPlaces('W2'), k: 99 });
  expect(told(both.paths)).toStrictEqual(['S2 H3 T2 (13)', 'S1 H1 W1 T2 (14)', 'S2 H1 W1 T2 (14)']);
  expect([both.more, both.tiesOmitted]).toStrictEqual([false, 0]);
});

const asked = fc.boolean().chain((directed) =>
  someGraph({ directed, weighted: true, parallel: 'keep', most: 6 }).chain((graph) => {
    const nodes = fc.uniqueArray(fc.nat(graph.size - 1), { minLength: 1, maxLength: 2 });
    const flags = (length: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((list) => Uint8Array.from(list, (one) => (one === 0 ? 1 : 0)));
    return fc.record({
      graph: fc.constant(graph),
      from: nodes,
      to: nodes,
      k: fc.integer({ min: 1, max: 12 }),
      closedNodes: flags(graph.size),
      closedEdges: flags(graph.edges),
      isSame: fc.boolean(),
    });
  }),
);

test('the k least costly paths are the first of all, sorted', () => {
  fc.assert(
    fc.property(asked, ({ graph, from, to, k, closedNodes, closedEdges, isSame }) => {
      const values = graph.weights.map((weight) => (isSame ? 1 : weight));
      const expected = from
        .flatMap((one) => to.flatMap((other) => slowSimplePaths(graph, one, other)))
        .filter(
          ({ nodes, edges }) => !nodes.some((node) => closedNodes[node]) && !edges.some((edge) => closedEdges[edge]),
        )
        .map((path) => ({ ...path, cost: path.edges.reduce((sum, edge) => sum + values[edge], 0) }))
        .sort(comparePaths);

      const found = kShortestPaths(graph, { by: 'cost', values, from, to, k, closedNodes, closedEdges, mostTies: 1e6 });

      expect(found.paths).toStrictEqual(
        expected.slice(0, k).map(({ nodes, edges, cost: value }) => ({ nodes, edges, value })),
      );
      expect(found.more).toBe(expected.length > k);
      expect(found.tiesOmitted).toBe(expected.slice(k).filter(({ cost }) => cost === expected[k - 1]?.cost).length);
    }),
    { numRuns: 800 },
  );
});

test('the k most confident paths have the greatest products', () => {
  fc.assert(
    fc.property(asked, ({ graph, from, to, k }) => {
      const values = graph.weights.map((weight) => weight / 4);
      const products = from
        .flatMap((one) => to.flatMap((other) => slowSimplePaths(graph, one, other)))
        .map(({ edges }) => edges.reduce((product, edge) => product * values[edge], 1))
        .sort((a, b) => b - a);

      const { paths } = kShortestPaths(graph, { by: 'confidence', values, from, to, k });

      expect(paths.length).toBe(Math.min(k, products.length));
      paths.forEach(({ value }, place) => {
        expect(value).toBeCloseTo(products[place], 9);
      });
      expect(new Set(paths.map(({ nodes, edges }) => [nodes.join(), edges.join()].join(' '))).size).toBe(paths.length);
    }),
    { numRuns: 300 },
  );
});

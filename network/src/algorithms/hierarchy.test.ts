import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { slowComponents } from '../testing/slow/slow-components.ts';
import { slowTiers } from '../testing/slow/slow-tiers.ts';
import { hierarchy } from './hierarchy.ts';

test('FX-4: command that leads back to itself shares a tier and names the ties that make it so', () => {
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5];
  const ties = { size: 7, from: [a, a, b, b, c, e], to: [b, c, d, e, f, a] };

  const graph = buildGraph(ties, { directed: true });
  const { tiers, unranked } = hierarchy(graph);

  expect(tiers.map((groups) => groups.map(({ members }) => members))).toStrictEqual([[[a, b, e]], [[c], [d]], [[f]]]);
  expect(tiers[0].map(({ edges }) => edges.map((edge) => [graph.from[edge], graph.to[edge]]))).toStrictEqual([
    [
      [a, b],
      [b, e],
      [e, a],
    ],
  ]);
  expect(tiers.flat().map(({ contradictory }) => contradictory)).toStrictEqual([true, false, false, false]);
  expect(unranked).toStrictEqual([6]);
});

test('the tier of a group is the longest way to it', () => {
  fc.assert(
    fc.property(someGraph({ directed: true, loops: 'keep' }), (graph) => {
      const { tiers, unranked } = hierarchy(graph);

      const expected = slowTiers(graph);
      const groups = tiers.flatMap((list, tier) => list.map(({ members }) => ({ tier, members })));
      for (const { tier, members } of groups) for (const node of members) expect(tier).toBe(expected[node]);
      const isTied = (node: number) =>
        graph.from.some((from, edge) => from !== graph.to[edge] && [from, graph.to[edge]].includes(node));
      const nodes = Array.from({ length: graph.size }, (_, node) => node);
      expect(unranked).toStrictEqual(nodes.filter((node) => !isTied(node)));
      expect(
        [...groups.map(({ members }) => members), ...unranked.map((node) => [node])].sort((x, y) => x[0] - y[0]),
      ).toStrictEqual(slowComponents(graph, true));
    }),
    { numRuns: 300 },
  );
});

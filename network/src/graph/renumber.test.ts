import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someGraph } from '../testing/random-graphs.ts';
import type { Graph } from './graph.ts';
import { renumber } from './renumber.ts';

const edgesOf = ({ from, to, weights, directed }: Graph, nameOf: (node: number) => number) =>
  Array.from(from, (start, edge) => {
    const ends = [nameOf(start), nameOf(to[edge])];
    return `${(directed ? ends : ends.sort((a, b) => a - b)).join(' ')} ${weights[edge]}`;
  }).sort();

test('nodes stand in the order given and keep the ties among them', () => {
  const someOrder = fc
    .constantFrom(true, false)
    .chain((directed) => someGraph({ directed, parallel: 'keep', weighted: true }))
    .chain((graph) =>
      fc.record({ graph: fc.constant(graph), order: fc.shuffledSubarray([...Array(graph.size).keys()]) }),
    );
  fc.assert(
    fc.property(someOrder, ({ graph, order }) => {
      const turned = renumber(graph, order);
      const kept = new Set(order);
      const among = { ...graph, ...endsAmong(graph, kept) };
      expect(turned.size).toBe(order.length);
      expect(edgesOf(turned, (node) => order[node] ?? -1)).toStrictEqual(edgesOf(among, (node) => node));
    }),
  );
});

function endsAmong({ from, to, weights }: Graph, kept: ReadonlySet<number>) {
  const edges = [...from.keys()].filter((edge) => kept.has(from[edge] ?? -1) && kept.has(to[edge] ?? -1));
  return {
    from: Int32Array.from(edges, (edge) => from[edge] ?? -1),
    to: Int32Array.from(edges, (edge) => to[edge] ?? -1),
    weights: Float64Array.from(edges, (edge) => weights[edge] ?? -1),
  };
}

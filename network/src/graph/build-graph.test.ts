import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from './build-graph.ts';

const someTies = fc
  .integer({ min: 1, max: 8 })
  .chain((size) =>
    fc
      .array(fc.record({ from: fc.nat(size - 1), to: fc.nat(size - 1), weight: fc.integer({ min: 1, max: 9 }) }))
      .map((ties) => ({ size, ties })),
  );
type Tie = { from: number; to: number; weight: number };
const listsOf = (size: number, ties: readonly Tie[]) => ({
  size,
  from: ties.map(({ from }) => from),
  to: ties.map(({ to }) => to),
  weights: ties.map(({ weight }) => weight),
});
const options = fc.record({
  directed: fc.boolean(),
  parallel: fc.constantFrom('merge' as const, 'keep' as const),
  loops: fc.constantFrom('drop' as const, 'keep' as const),
});

test('rows hold exactly the ties given, by the stated conventions', () => {
  fc.assert(
    fc.property(someTies, options, ({ size, ties }, conventions) => {
      const graph = buildGraph(listsOf(size, ties), conventions);
      const turned = ties
        .filter(({ from, to }) => conventions.loops === 'keep' || from !== to)
        .map(({ from, to, weight }) =>
          conventions.directed || from <= to ? { from, to, weight } : { from: to, to: from, weight },
        );
      const expected = new Map<string, number[]>();
      for (const { from, to, weight } of turned) {
        const key = `${from} ${to}`;
        const list = expected.get(key) ?? [];
        expected.set(key, list);
        if (conventions.parallel === 'merge') list[0] = (list[0] ?? 0) + weight;
        else list.push(weight);
      }
      const found = new Map<string, number[]>();
      for (let edge = 0; edge < graph.edges; edge += 1) {
        const key = `${graph.from[edge]} ${graph.to[edge]}`;
        found.set(key, [...(found.get(key) ?? []), graph.weights[edge]]);
      }
      const sorted = (map: Map<string, number[]>) =>
        [...map].map(([key, list]) => `${key}: ${list.sort((a, b) => a - b).join(' ')}`).sort();
      expect(sorted(found)).toEqual(sorted(expected));
    }),
  );
});

test('every edge is in the rows of its start, and of its end inwards or without a direction', () => {
  fc.assert(
    fc.property(someTies, options, ({ size, ties }, conventions) => {
      const graph = buildGraph(listsOf(size, ties), conventions);
      const outward: string[] = [];
      const inward: string[] = [];
      for (let node = 0; node < size; node += 1) {
        for (let arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc += 1)
          outward.push(`${node} ${graph.heads[arc]} ${graph.arcEdge[arc]}`);
        for (let arc = graph.inOffsets[node]; arc < graph.inOffsets[node + 1]; arc += 1)
          inward.push(`${graph.inHeads[arc]} ${node} ${graph.inArcEdge[arc]}`);
      }
      const arcs = Array.from({ length: graph.edges }, (_, edge) => {
        const [from, to] = [graph.from[edge], graph.to[edge]];
        return graph.directed || from === to
          ? [`${from} ${to} ${edge}`]
          : [`${from} ${to} ${edge}`, `${to} ${from} ${edge}`];
      }).flat();
      expect(outward.sort()).toEqual([...arcs].sort());
      expect(inward.sort()).toEqual([...arcs].sort());
    }),
  );
});

test('the order of the ties changes nothing', () => {
  fc.assert(
    fc.property(someTies, options, fc.infiniteStream(fc.nat()), ({ size, ties }, conventions, keys) => {
      const shuffled = ties
        .map((tie) => ({ tie, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ tie }) => tie);
      expect(buildGraph(listsOf(size, shuffled), conventions)).toEqual(buildGraph(listsOf(size, ties), conventions));
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someGraph } from '../testing/random-graphs.ts';
import { slowComponents } from '../testing/slow/slow-components.ts';
import { components } from './components.ts';
import { condensation } from './condensation.ts';
import { membersOf, numberGroups } from './partition.ts';
import { strongComponents } from './strong-components.ts';

const graphs = fc.boolean().chain((directed) => someGraph({ directed, parallel: 'keep', loops: 'keep', most: 12 }));
const lists = (groups: readonly Int32Array[]) => groups.map((members) => [...members]);

test('components are those of a closure over every pair', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      expect(lists(membersOf(components(graph)))).toStrictEqual(slowComponents(graph, false));
    }),
    { numRuns: 500 },
  );
});

test('strongly connected components are those of a closure along the ties', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      expect(lists(membersOf(strongComponents(graph)))).toStrictEqual(slowComponents(graph, true));
    }),
    { numRuns: 500 },
  );
});

test('a condensation holds the ties between components, and no way round', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { groups, graph: condensed } = condensation(graph);

      const between = new Set<string>();
      for (let edge = 0; edge < graph.edges; edge += 1) {
        const [from, to] = [groups.of[graph.from[edge]], groups.of[graph.to[edge]]];
        if (from !== to) between.add(`${from} ${to}`);
      }
      const found = Array.from(condensed.from, (from, edge) => `${from} ${condensed.to[edge]}`);
      expect(found.sort()).toStrictEqual([...between].sort());
      expect(strongComponents(condensed).sizes.length).toBe(condensed.size);
    }),
    { numRuns: 300 },
  );
});

test('a way of a hundred thousand nodes needs no deep stack', () => {
  const size = 100_000;
  const from = Int32Array.from({ length: size }, (_, node) => node);
  const to = from.map((node) => (node + 1) % size);
  const offsets = Int32Array.from({ length: size + 1 }, (_, node) => node);
  const inHeads = from.map((node) => (node + size - 1) % size);
  const rows = { offsets, heads: to, arcEdge: from, inOffsets: offsets, inHeads, inArcEdge: inHeads };
  const ring = { size, directed: true, edges: size, from, to, weights: new Float64Array(size).fill(1), ...rows };

  expect([...strongComponents(ring).sizes]).toStrictEqual([size]);
  expect([...components(ring).sizes]).toStrictEqual([size]);
});

test('groups are numbered by their least node', () => {
  const { of, sizes } = numberGroups([4, 2, 4, 0, 2]);

  expect([...of]).toStrictEqual([0, 1, 0, 2, 1]);
  expect([...sizes]).toStrictEqual([2, 2, 1]);
});

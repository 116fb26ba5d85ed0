import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { legName, placeNames, placeNumbers, routeNetwork } from '../testing/route-network.ts';
import { slowMinimumCuts } from '../testing/slow/slow-minimum-cuts.ts';
import { minimumCuts, type MinimumCuts } from './minimum-cuts.ts';

const { graph: routes, capacities } = routeNetwork;
const ends = { sources: placeNumbers('S1 S2'), sinks: placeNumbers('T1 T2') };
const legsOf = (cuts: MinimumCuts['cuts']) => cuts.map((cut) => cut.map(legName).sort().join(' ')).sort();
const amount = ({ flow }: MinimumCuts) => flow.reduce((sum, way) => sum + way.amount, 0);

test('FX-6: two cuts of the least capacity, three legs in both, and a flow that proves it', () => {
  const found = minimumCuts(routes, { ...ends, kind: 'edge', capacities });

  expect([found.value, amount(found), found.more]).toStrictEqual([100, 100, false]);
  expect(legsOf(found.cuts)).toStrictEqual(['L01 L02 L03 L04', 'L01 L03 L04 L07']);
  expect(legsOf([found.inAll, found.nearSource, found.nearSink])).toStrictEqual([
    'L01 L02 L03 L04',
    'L01 L03 L04',
    'L01 L03 L04 L07',
  ]);
  expect(legsOf([found.nearSource])).toStrictEqual(['L01 L02 L03 L04']);
});

test('FX-6: six cuts of the fewest legs, no leg in all', () => {
  const found = minimumCuts(routes, { ...ends, kind: 'edge' });

  expect(found.value).toBe(4);
  expect(legsOf(found.cuts)).toStrictEqual([
    'L01 L02 L03 L04',
    'L01 L03 L04 L07',
    'L02 L04 L05 L06',
    'L04 L05 L06 L07',
    'L04 L05 L11 L12',
    'L05 L11 L12 L14',
  ]);
  expect(found.inAll).toStrictEqual([]);
});

test('FX-6: three cuts of the fewest places, all with H3', () => {
  const found = minimumCuts(routes, { ...ends, kind: 'node' });

  expect(found.value).toBe(3);
  expect(found.cuts.map(placeNames)).toStrictEqual(['H1 H2 H3', 'H1 H3 W2', 'H3 W1 W2']);
  expect([found.nearSource, found.nearSink, found.inAll].map(placeNames)).toStrictEqual(['H1 H2 H3', 'H3 W1 W2', 'H3']);
});

test('a leg from source to target makes a cut of places impossible, and is named', () => {
  const graph = buildGraph({ size: 3, from: [0, 1, 0], to: [1, 2, 2] }, { directed: true });

  const found = minimumCuts(graph, { sources: [0], sinks: [2], kind: 'node' });

  expect([found.value, found.cuts]).toStrictEqual([Infinity, []]);
  expect(found.unboundedBy).toStrictEqual({ nodes: [0, 2], edges: [1] });
});

test('what is protected is not taken, and what costs nothing is taken already', () => {
  const graph = buildGraph({ size: 4, from: [0, 1, 2, 0], to: [1, 2, 3, 3] }, { directed: true });
  const ask = { sources: [0], sinks: [3], kind: 'edge' as const };

  const edge = (from: number, to: number) =>
    Array.from(graph.from.keys()).find((one) => graph.from[one] === from && graph.to[one] === to) ?? -1;
  const shut = [1, 1, 1, 1].map((one, place) => (place === edge(0, 3) ? 0 : one));
  const found = minimumCuts(graph, { ...ask, capacities: shut, protect: [edge(0, 1)] });
  expect(found.cuts).toStrictEqual([[edge(1, 2)], [edge(2, 3)]]);
  expect(minimumCuts(graph, { ...ask, sinks: [0] }).value).toBe(Infinity);
});

test('tenths add up to what they are', () => {
  const graph = buildGraph({ size: 4, from: [0, 0, 1, 2], to: [1, 2, 3, 3] }, { directed: true });

  const found = minimumCuts(graph, { sources: [0], sinks: [3], kind: 'edge', capacities: [0.1, 0.2, 0.1, 0.2] });

  expect(found.cuts.length).toBe(4);
  expect(found.value).toBeCloseTo(0.3, 9);
  expect(amount(found)).toBeCloseTo(0.3, 9);
});

test('no more cuts are told than asked for', () => {
  const found = minimumCuts(routes, { ...ends, kind: 'edge', most: 2 });

  expect([found.cuts.length, found.more]).toStrictEqual([2, true]);
  expect(minimumCuts(routes, { ...ends, kind: 'edge', most: 6 }).more).toBe(false);
});

const asked = fc.boolean().chain((directed) =>
  fc.constantFrom('edge' as const, 'node' as const).chain((kind) =>
    someGraph({ directed, parallel: 'keep', loops: 'keep', most: 6 }).chain((graph) => {
      const count = kind === 'edge' ? graph.edges : graph.size;
      const capacity = fc.constantFrom(0, 0.5, 1, 1, 1, 2, Infinity);
      const nodes = fc.uniqueArray(fc.nat(graph.size - 1), { minLength: 1, maxLength: 2 });
      return fc.record({
        graph: fc.constant(graph),
        kind: fc.constant(kind),
        sources: nodes,
        sinks: nodes,
        capacities: fc.array(capacity, { minLength: count, maxLength: count }),
      });
    }),
  ),
);

test('minimum cuts are those of trying all sets, and a flow of their value proves them', () => {
  fc.assert(
    fc.property(asked, ({ graph, kind, sources, sinks, capacities: given }) => {
      fc.pre(given.length <= 12);
      const expected = slowMinimumCuts(graph, kind, sources, sinks, given);
      const found = minimumCuts(graph, { sources, sinks, kind, capacities: given });

      const sorted = (cuts: readonly (readonly number[])[]) => cuts.map((cut) => cut.join(' ')).sort();
      expect(found.value).toBeCloseTo(expected.value, 9);
      expect(sorted(found.cuts)).toStrictEqual(sorted(expected.cuts));
      expect(found.unboundedBy === undefined).toBe(expected.value < Infinity);
      if (expected.value === Infinity) return;
      expect(amount(found)).toBeCloseTo(expected.value, 9);
      expect(sorted(expected.cuts)).toContain(found.nearSource.join(' '));
      expect(sorted(expected.cuts)).toContain(found.nearSink.join(' '));
      const inAll = (expected.cuts[0] ?? []).filter((element) => expected.cuts.every((cut) => cut.includes(element)));
      expect(found.inAll).toStrictEqual(inAll);
      for (const { nodes, edges } of found.flow) {
        expect(sources.includes(nodes[0]) && sinks.includes(nodes[nodes.length - 1])).toBe(true);
        expect(nodes.length).toBe(edges.length + 1);
      }
    }),
    { numRuns: 800 },
  );
});

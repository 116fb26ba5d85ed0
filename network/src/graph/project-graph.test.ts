import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someRecords, testId } from '../testing/random-records.ts';
import { applyRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { shownId } from '../view/entities.ts';
import { createView, maskOf } from '../view/view.ts';
import { HELPER_ENDS, projectGraph } from './project-graph.ts';

const options = fc.record({
  directed: fc.boolean(),
  parallel: fc.constantFrom('merge' as const, 'keep' as const),
  weighted: fc.boolean(),
  isolates: fc.boolean(),
});

test('a projection has the ties of visible claims alone, folded as stated', () => {
  fc.assert(
    fc.property(someRecords(), someRecords('hidden'), options, (open, hidden, conventions) => {
      const topology = createTopology();
      for (const record of [...open, ...hidden]) applyRecord(topology, record);
      const view = createView(topology, maskOf(topology, ['open']));
      const { graph, entities } = projectGraph(view, conventions);
      const found = Array.from(graph.from, (from, edge) => {
        const ends = [from, graph.to[edge]].map((node) => shownId(view, entities[node]));
        return { key: ends.join(' '), weight: graph.weights[edge] };
      });

      const { directed, parallel, weighted, isolates } = conventions;
      const sums = new Map<string, number[]>();
      const named = new Set<string>();
      for (const { said } of open)
        for (const { from, to, weight = 1 } of said.claims) {
          const ends = [said.mentions[from].id, said.mentions[to].id];
          for (const end of ends) if (isolates || ends[0] !== ends[1]) named.add(end);
          if (ends[0] === ends[1]) continue;
          // Without a direction those kept apart are still two: one each way.
          const way = parallel === 'keep' || directed ? ends.join(' ') : ends.sort().join(' ');
          sums.set(way, [...(sums.get(way) ?? []), weight]);
        }
      const expected = [...sums].map(([way, weights]) => ({
        key: directed ? way : way.split(' ').sort().join(' '),
        weight: weighted ? weights.sort((a, b) => a - b).reduce((sum, weight) => sum + weight, 0) : 1,
      }));
      const inOrder = (ties: typeof found) => ties.map(({ key, weight }) => `${key} ${weight.toFixed(9)}`).sort();

      expect(inOrder(found)).toStrictEqual(inOrder(expected));
      expect(Array.from(entities, (entity) => shownId(view, entity))).toStrictEqual([...named].sort());
      expect(named.has(testId('p', 11))).toBe(false);
    }),
  );
});

/** Vessels that share one identifier, as one record says. */
function sharing(vessels: number, checkStatus: string) {
  const topology = createTopology();
  const identifier = { id: testId('i', 0), kind: 'Identifier' as const, properties: { checkStatus } };
  const all = Array.from({ length: vessels }, (_, number) => number + 1);
  applyRecord(topology, {
    id: testId('r', 1),
    source: 'demo',
    origin: 'demo',
    token: 'open',
    recordedAt: 1,
    rev: 1,
    said: {
      confidence: 0.5,
      token: 'open',
      mentions: [
        identifier,
        ...all.map((number) => ({ id: testId('v', number), kind: 'Vessel' as const, properties: {} })),
      ],
      claims: all.map((from) => ({ type: 'HAS_IDENTIFIER' as const, from, to: 0 })),
    },
  });
  const { graph, crowdedHelpers } = projectGraph(createView(topology, maskOf(topology, ['open'])));
  return { nodes: graph.size, ties: graph.edges, crowdedHelpers };
}

test.for([
  { name: 'an identifier ties each two that share it', vessels: 4, checkStatus: 'ok', ties: 6, crowdedHelpers: 0 },
  { name: 'a filler ties nobody', vessels: 4, checkStatus: 'placeholder', ties: 0, crowdedHelpers: 0 },
  {
    name: 'what too many share ties nobody and is counted',
    vessels: HELPER_ENDS + 1,
    checkStatus: 'ok',
    ties: 0,
    crowdedHelpers: 1,
  },
])('$name', ({ vessels, checkStatus, ties, crowdedHelpers }) => {
  expect(sharing(vessels, checkStatus)).toStrictEqual({ nodes: vessels, ties, crowdedHelpers });
});

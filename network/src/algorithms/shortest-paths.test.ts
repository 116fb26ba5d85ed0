import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { slowHops } from '../testing/slow-paths.ts';
import { aRecord, someRecords, testId } from '../testing/random-records.ts';
import { applyRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { createView, maskOf } from '../view/view.ts';
import { shortestPaths } from './shortest-paths.ts';

const limits = { maxHops: 20, k: 1_000, maxDegree: 200 };

test('the least hops are those of a slow search', () => {
  fc.assert(
    fc.property(someRecords(), fc.nat(9), fc.nat(9), (records, a, b) => {
      const topology = createTopology();
      for (const record of records) applyRecord(topology, record);
      const from = topology.nodes.find(testId('p', a));
      const to = topology.nodes.find(testId('p', b));
      fc.pre(from !== -1 && to !== -1);

      const { paths } = shortestPaths(createView(topology, maskOf(topology, ['open'])), from, to, limits);

      expect(paths.length === 0 ? -1 : paths[0].nodes.length - 1).toBe(
        slowHops(records, testId('p', a), testId('p', b)),
      );
      expect(new Set(paths.map(({ nodes }) => nodes.join())).size).toBe(paths.length);
    }),
  );
});

test('a hub is not passed through and is listed, unless it is an end', () => {
  const topology = createTopology();
  applyRecord(
    topology,
    aRecord(
      0,
      Array.from({ length: 6 }, (_, other) => ({ from: 0, to: other + 1, weight: 1 })),
    ),
  );
  const view = createView(topology, maskOf(topology, ['open']));
  const node = (person: number) => topology.nodes.find(testId('p', person));

  const around = shortestPaths(view, node(1), node(2), { ...limits, maxDegree: 5 });
  const toHub = shortestPaths(view, node(1), node(0), { ...limits, maxDegree: 5 });

  expect(around).toStrictEqual({ paths: [], skippedHubs: [{ node: node(0), degree: 6 }], more: false });
  expect(toHub.paths).toStrictEqual([{ nodes: [node(1), node(0)], via: [-1] }]);
});

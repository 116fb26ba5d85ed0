import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someRecords, testId } from '../testing/random-records.ts';
import { applyRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { forEachSupport } from './supports-in.ts';
import { createView, maskOf, type View } from './view.ts';

const RUNS = 200;

function seenIn(view: View, counts?: (home: number) => boolean) {
  const records = new Set<string>();
  const entities = forEachSupport(
    view,
    (token, record) => records.add(`${view.topology.tokens.textOf(token)} ${view.topology.records.ids.idOf(record)}`),
    counts,
  );
  return { records: [...records].sort(), entities: [...entities].map((node) => view.topology.nodes.idOf(node)).sort() };
}

test('everything that a view shows is come by, under its token, and nothing else', () => {
  fc.assert(
    fc.property(someRecords('open'), someRecords('shut'), (open, shut) => {
      const topology = createTopology();
      for (const record of [...open, ...shut]) applyRecord(topology, record);
      const view = createView(topology, maskOf(topology, ['open']));
      const people = new Set(open.flatMap(({ said }) => said.mentions.map(({ id }) => id)));

      expect(seenIn(view)).toStrictEqual({
        records: open.map(({ id }) => `open ${id}`).sort(),
        entities: [...people].sort(),
      });
    }),
    { numRuns: RUNS },
  );
});

test('a scope, and what counts, keep out what says nothing of them', () => {
  fc.assert(
    fc.property(someRecords(), fc.nat(9), (records, number) => {
      const topology = createTopology();
      for (const record of records) applyRecord(topology, record);
      const one = topology.nodes.find(testId('p', number));
      const view = createView(topology, maskOf(topology, ['open']));
      const about = records.filter(({ said }) => said.mentions.some(({ id }) => id === testId('p', number)));
      const withTie = records.filter(({ said }) =>
        said.claims.some(({ from, to }) => [from, to].some((at) => said.mentions[at]?.id === testId('p', number))),
      );

      expect(seenIn({ ...view, within: new Set([one]) }).records).toStrictEqual(
        about.map(({ id }) => `open ${id}`).sort(),
      );
      expect(seenIn(view, (home) => home === one).records).toStrictEqual(
        expect.arrayContaining(withTie.map(({ id }) => `open ${id}`)),
      );
    }),
    { numRuns: RUNS },
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeView } from '../testing/describe-view.ts';
import { someRecords } from '../testing/random-records.ts';
import { createView, maskOf } from '../view/view.ts';
import { applyRecord, type AppliedRecord } from './apply-record.ts';
import { createTopology } from './create-topology.ts';
import { newestVisible } from './newest-write.ts';

const under = (record: AppliedRecord, token: string, rev: number): AppliedRecord => ({
  ...record,
  token,
  rev,
  said: { ...record.said, token },
});

function told(records: readonly AppliedRecord[], token = 'open') {
  const topology = createTopology();
  for (const record of records) applyRecord(topology, record);
  const mask = maskOf(topology, [token]);
  return { shown: describeView(createView(topology, mask)), newest: newestVisible(topology, mask) };
}

test('a record that was shared and withdrawn is to the recipient as if it had never been shared', () => {
  fc.assert(
    fc.property(someRecords('open'), someRecords('shut'), fc.nat(11), (visible, hidden, at) => {
      const shared = hidden[at];
      const changes = shared ? [under(shared, 'open', 100), under(shared, 'shut', 101)] : [];

      expect(told([...hidden, ...visible, ...changes])).toStrictEqual(told(visible));
    }),
  );
});

test('a record that is shared is seen as if it had come so', () => {
  fc.assert(
    fc.property(someRecords('open'), someRecords('shut'), fc.nat(11), (visible, hidden, at) => {
      const shared = hidden[at];
      const changes = shared ? [under(shared, 'open', 100)] : [];

      expect(told([...hidden, ...visible, ...changes])).toStrictEqual(told([...visible, ...changes]));
    }),
  );
});

test('whoever no longer reads a record sees nothing of it, while its owner does', () => {
  fc.assert(
    fc.property(someRecords('open'), fc.nat(11), (records, at) => {
      const raised = records[at];
      const changes = raised ? [under(raised, 'shut', 100)] : [];
      const rest = records.filter((record) => record !== raised);

      expect(told([...records, ...changes])).toStrictEqual(told(rest));
      expect(told([...records, ...changes], 'shut').shown).toStrictEqual(told(changes, 'shut').shown);
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeView } from '../testing/describe-view.ts';
import { aRecord, someRecords, testId } from '../testing/random-records.ts';
import { findEntity, shownId } from '../view/entities.ts';
import { createView, maskOf } from '../view/view.ts';
import { applyDecisions } from './apply-decisions.ts';
import { applyRecord, type AppliedRecord } from './apply-record.ts';
import { compact } from './compact.ts';
import { createTopology } from './create-topology.ts';
import { newestVisible } from './newest-write.ts';

function built(records: readonly AppliedRecord[]) {
  const topology = createTopology();
  for (const record of records) applyRecord(topology, record);
  return topology;
}

const shown = (topology: ReturnType<typeof built>) => describeView(createView(topology, maskOf(topology, ['open'])));

test('records that the reader may not see change nothing', () => {
  fc.assert(
    fc.property(someRecords('open'), someRecords('shut'), (visible, hidden) => {
      const mixed = visible.flatMap((record, index) => (hidden[index] ? [hidden[index], record] : [record]));

      expect(shown(built([...mixed, ...hidden]))).toStrictEqual(shown(built(visible)));
    }),
  );
});

test('records that come twice, or after compaction, change nothing', () => {
  fc.assert(
    fc.property(someRecords(), fc.nat(12), (records, cut) => {
      const topology = built(records.slice(0, cut));
      compact(topology, true);
      for (const record of [...records, ...records]) applyRecord(topology, record);

      expect(shown(topology)).toStrictEqual(shown(built(records)));
    }),
  );
});

test('the order in which records arrive changes no byte, hidden ones among them', () => {
  const newest = (topology: ReturnType<typeof built>) => newestVisible(topology, maskOf(topology, ['open']));
  fc.assert(
    fc.property(someRecords('open'), someRecords('shut'), (visible, hidden) => {
      const forward = built(visible);
      const backward = built([...hidden, ...visible].toReversed());

      expect(shown(backward)).toStrictEqual(shown(forward));
      expect(newest(backward)).toStrictEqual(newest(forward));
    }),
  );
});

test('a record that was taken back is as if it had never been', () => {
  fc.assert(
    fc.property(someRecords(), fc.nat(11), (records, index) => {
      const topology = built(records);
      const taken = records[index];
      if (taken) applyRecord(topology, { ...taken, retractedAt: 9_000, rev: 100 });

      expect(shown(topology)).toStrictEqual(shown(built(records.filter((record) => record !== taken))));
    }),
  );
});

test('a merge moves the claims, and taking it back sends exactly those home', () => {
  const records = [aRecord(0, [{ from: 1, to: 2, weight: 1 }]), aRecord(1, [{ from: 3, to: 4, weight: 1 }])];
  const topology = built(records);
  const before = shown(topology);
  const merge = {
    id: testId('d', 1),
    verdict: 'SAME' as const,
    entities: [testId('p', 1), testId('p', 3)],
    at: 2_000,
    token: 'open',
    rev: 9,
  };

  applyDecisions(topology, new Map([[merge.id, merge]]), [merge]);
  const view = createView(topology, maskOf(topology, ['open']));
  expect(shownId(view, findEntity(view, testId('p', 3)))).toBe(testId('p', 1));

  applyRecord(topology, aRecord(2, [{ from: 3, to: 5, weight: 1 }]));
  const back = { ...merge, retractedAt: 3_000, rev: 11 };
  applyDecisions(topology, new Map([[back.id, back]]), [back]);
  expect(shown(topology)).toStrictEqual(shown(built([...records, aRecord(2, [{ from: 3, to: 5, weight: 1 }])])));
  expect(shown(topology)).not.toStrictEqual(before);
});

test('a merge that the reader may not see joins nothing, now or as known earlier', () => {
  const records = [aRecord(0, [{ from: 1, to: 2, weight: 1 }]), aRecord(1, [{ from: 3, to: 4, weight: 1 }])];
  const merge = {
    id: testId('d', 1),
    verdict: 'SAME' as const,
    entities: [testId('p', 1), testId('p', 3)],
    at: 500,
    token: 'hidden',
    rev: 9,
  };
  const topology = built(records);
  applyDecisions(topology, new Map([[merge.id, merge]]), [merge]);
  const then = { knownAt: 8_000 };

  expect(shown(topology)).toStrictEqual(shown(built(records)));
  expect(describeView(createView(topology, maskOf(topology, ['open']), then))).toStrictEqual(
    describeView(createView(built(records), maskOf(built(records), ['open']), then)),
  );
  const both = createView(topology, maskOf(topology, ['open', 'hidden']));
  expect(shownId(both, findEntity(both, testId('p', 3)))).toBe(testId('p', 1));
});

test('what was known earlier is shown as it was then', () => {
  const first = aRecord(0, [{ from: 1, to: 2, weight: 1 }]);
  const second = aRecord(1, [{ from: 2, to: 3, weight: 1 }]);
  const topology = built([{ ...first, retractedAt: 5_000 }, second]);
  const then = createView(topology, maskOf(topology, ['open']), { knownAt: first.recordedAt });

  expect(describeView(then)).toStrictEqual(shown(built([first])));
});

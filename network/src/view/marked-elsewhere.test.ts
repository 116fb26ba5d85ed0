import { expect, test } from 'vitest';
import { applyRecord, type AppliedRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { aRecord, testId } from '../testing/random-records.ts';
import { markedElsewhere } from './marked-elsewhere.ts';
import { createView, maskOf } from './view.ts';

const today = 20_000;

function victimRecord(number: number, person: number): AppliedRecord {
  const record = aRecord(number, [{ from: person, to: person, weight: 1 }], 'victims');
  const [mention] = record.said.mentions;
  if (!mention) throw new Error('A record without a mention');
  const marked = { ...mention, properties: { ...mention.properties, subjectStatus: 'VICTIM' } };
  return { ...record, said: { ...record.said, mentions: [marked], claims: [] } };
}

function found(records: readonly AppliedRecord[], seen: readonly string[] = ['open', 'victims']) {
  const topology = createTopology();
  for (const record of records) applyRecord(topology, record);
  const victims = topology.tokens.find('victims');
  const view = createView(topology, maskOf(topology, seen));
  const is = (code: number) => code === victims;
  return markedElsewhere(view, { today, isMarking: is, isFlagged: is }).map(({ entity, records: open }) => [
    topology.nodes.idOf(entity),
    open.map((record) => topology.records.ids.idOf(record)),
  ]);
}

const elsewhere = (number: number): AppliedRecord => ({
  ...aRecord(number, [{ from: 1, to: 2, weight: 1 }]),
  source: 'elsewhere',
});

test('a victim whom another source shows is told of, with the records that do', () => {
  expect(found([victimRecord(9, 1), elsewhere(4)])).toStrictEqual([[testId('p', 1), [testId('ropen', 4)]]]);
});

test('nothing is told of whom the own source alone names, of records that were taken back, or of what is not seen', () => {
  const own = aRecord(4, [{ from: 1, to: 2, weight: 1 }]);

  expect(found([victimRecord(9, 1), own])).toStrictEqual([]);
  expect(found([victimRecord(9, 1), { ...elsewhere(4), retractedAt: 9_000 }])).toStrictEqual([]);
  expect(found([victimRecord(9, 1), elsewhere(4)], ['victims'])).toStrictEqual([]);
  expect(found([victimRecord(9, 1), elsewhere(4)], ['open'])).toStrictEqual([]);
});

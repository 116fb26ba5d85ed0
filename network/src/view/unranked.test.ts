import { expect, test } from 'vitest';
import { applyRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { aRecord, testId } from '../testing/index.ts';
import { findEntity } from './entities.ts';
import { unrankedIn } from './unranked.ts';
import { createView, maskOf } from './view.ts';

const TODAY = 20_000;
const BORN_1980 = 3_652;
const BORN_2020 = 18_262;

/** A record that says these things of person `number`. */
function says(number: number, properties: Record<string, string | number>, token = 'open') {
  const record = aRecord(number, [{ from: number, to: number + 20, weight: 1 }], token);
  const [one, other] = record.said.mentions;
  return { ...record, said: { ...record.said, mentions: [{ ...one, properties }, other] } };
}

test('victims, witnesses and possible minors are not ranked, as far as visible records say', () => {
  const topology = createTopology();
  const role = aRecord(6, [{ from: 6, to: 26, weight: 1 }]);
  const records = [
    says(0, { subjectStatus: 'SUSPECT', birthEarliest: BORN_1980, birthLatest: BORN_1980 }),
    says(1, { subjectStatus: 'VICTIM' }),
    says(2, { subjectStatus: 'WITNESS' }),
    says(3, { birthEarliest: BORN_2020, birthLatest: BORN_2020 }),
    says(4, { subjectStatus: 'WITNESS' }, 'hidden'),
    { ...says(5, { subjectStatus: 'WITNESS' }), retractedAt: 1 },
    { ...role, said: { ...role.said, claims: [{ ...role.said.claims[0], properties: { role: 'Eye witness' } }] } },
  ];
  for (const record of records) applyRecord(topology, record);
  const view = createView(topology, maskOf(topology, ['open']));
  const asChild = createView(topology, maskOf(topology, ['open']), { asOf: BORN_1980 + 3_000 });

  const numbers = (unranked: ReadonlySet<number>) =>
    [0, 1, 2, 3, 4, 5, 6, 26].filter((person) => unranked.has(findEntity(view, testId('p', person))));
  expect(numbers(unrankedIn(view, TODAY))).toStrictEqual([1, 2, 3, 6, 26]);
  expect(numbers(unrankedIn(asChild, TODAY))).toStrictEqual([0, 1, 2, 3, 6, 26]);
});

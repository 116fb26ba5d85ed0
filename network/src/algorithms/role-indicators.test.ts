import { expect, test } from 'vitest';
import { aRecord, testId } from '../testing/index.ts';
import { applyRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { findEntity } from '../view/entities.ts';
import { createView, maskOf } from '../view/view.ts';
import { roleIndicators } from './role-indicators.ts';

type Type = 'DIRECTS' | 'TOOK_PART_IN' | 'USES' | 'COMMUNICATED' | 'CREW_OF' | 'SEIZED_FROM';
type Kind = 'Person' | 'Event' | 'Phone' | 'Vessel' | 'Seizure';
const kindOf = (number: number): Kind =>
  number < 10 ? 'Person' : number < 20 ? 'Event' : number < 30 ? 'Phone' : number < 40 ? 'Vessel' : 'Seizure';

/** Things by number: persons below 10, then events, phones, vessels and seizures. */
function viewOf(rows: readonly (readonly [number, Type, number])[]) {
  const topology = createTopology();
  rows.forEach(([from, type, to], number) => {
    const record = aRecord(number, [{ from: 0, to: 1, weight: 1 }]);
    const mentions = [from, to].map((end) => ({ id: testId('p', end), kind: kindOf(end), properties: {} }));
    applyRecord(topology, { ...record, said: { ...record.said, mentions, claims: [{ type, from: 0, to: 1 }] } });
  });
  return createView(topology, maskOf(topology, ['open']));
}

test('what somebody does among the others speaks for roles, each on claims of its own', () => {
  const view = viewOf([
    [0, 'DIRECTS', 1],
    [1, 'DIRECTS', 2],
    [1, 'DIRECTS', 3],
    ...[1, 2, 3, 4].map((person) => [person, 'TOOK_PART_IN', 10] as const),
    ...[1, 2, 3, 4].map((person) => [person, 'USES', 20 + person] as const),
    ...[22, 23, 24].map((phone) => [21, 'COMMUNICATED', phone] as const),
    [4, 'CREW_OF', 30],
    [40, 'SEIZED_FROM', 4],
  ]);
  const persons = [0, 1, 2, 3, 4].map((person) => findEntity(view, testId('p', person)));
  const found = roleIndicators(view, new Set(persons));
  const told = (person: number) =>
    (found.get(persons[person]) ?? []).map(({ role, name, claims }) => `${role}: ${name} (${claims.length})`);

  expect(told(0)).toStrictEqual(['LEADER: directs others and is directed by none (1)']);
  expect(told(1)).toStrictEqual([
    'COORDINATOR: directs several (2)',
    'COORDINATOR: meets several (1)',
    'COORDINATOR: in touch with several (3)',
  ]);
  expect(told(2)).toStrictEqual(['COORDINATOR: meets several (1)']);
  expect(told(4)).toStrictEqual([
    'COURIER: travels on conveyances (1)',
    'COURIER: found with seized goods (1)',
    'COORDINATOR: meets several (1)',
  ]);
});

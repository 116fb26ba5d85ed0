import { expect, test } from 'vitest';
import { digestOf } from '../testing/digest.ts';
import type { PlainGraph } from '../testing/plain-graph.ts';
import { bestCutSets, componentSizes, fragmentation, plainGraph, rowsOf } from '../testing/plain-graph.ts';
import { cartel } from './cartel.ts';

const { truth } = cartel;

const persons = rowsOf(cartel, 'cartel-persons.csv').map((row) => row['id'] ?? '');
const edges = rowsOf(cartel, 'cartel-edges.csv');

/** The ties that hold on a day; persons without one are left out. */
function networkOn(day: string): PlainGraph {
  const held = edges.filter((row) => (row['from'] ?? '') <= day && (row['to'] === '' || day < (row['to'] ?? '')));
  return plainGraph(
    [],
    held.map((row) => [row['source'] ?? '', row['target'] ?? ''] as const),
  );
}

test('the files have the rows that the truth states', () => {
  const rows = Object.fromEntries(cartel.imports.map(({ fileName }) => [fileName, rowsOf(cartel, fileName).length]));

  expect(rows).toStrictEqual(truth.rows);
});

test.for(truth.snapshots)('on $on the network is as stated', ({ on, linked, ties, components, f }) => {
  const network = networkOn(on);

  expect({
    linked: network.size,
    ties: [...network.values()].reduce((sum, around) => sum + around.size, 0) / 2,
    components: componentSizes(network),
    f: fragmentation(network),
  }).toStrictEqual({
    linked,
    ties,
    components,
    f,
  });
});

test('one broker more or less changes nothing, both together part core and branches', () => {
  const network = networkOn(truth.raid.before);

  expect(truth.brokers.map((broker) => componentSizes(network, new Set([broker])))).toStrictEqual([[31], [31]]);
  expect(componentSizes(network, new Set(truth.brokers))).toStrictEqual([9, 8, 7, 6]);
});

test('no single person parts the network, and no pair fragments it as the brokers do', () => {
  const network = networkOn(truth.raid.before);

  expect([...network.keys()].filter((person) => componentSizes(network, new Set([person])).length > 1)).toStrictEqual(
    [],
  );
  expect(bestCutSets(network, 2)).toStrictEqual({ sets: truth.keyPlayers.sets, fAfter: truth.keyPlayers.fAfter });
});

test('on the day of the raids every one of those arrested is found with drugs, and has no tie afterwards', () => {
  const raids = rowsOf(cartel, 'cartel-seizures.csv').filter((row) => row['date'] === truth.raid.day);
  const after = networkOn(truth.raid.after);

  expect(raids.map((row) => row['persons'])).toStrictEqual(truth.raid.arrested);
  expect(truth.raid.arrested.filter((person) => after.has(person) || !persons.includes(person))).toStrictEqual([]);
});

test('the same seed gives the same bytes', () => {
  expect(digestOf(cartel)).toBe('9da772af87837c5e');
});

import { expect, test } from 'vitest';
import { digestOf } from '../testing/digest.ts';
import { bestCutSets, componentSizes, fragmentation, plainGraph, rowsOf, tally } from '../testing/plain-graph.ts';
import { atlantic } from './atlantic.ts';

const { truth } = atlantic;

const network = plainGraph(
  rowsOf(atlantic, 'atlantic-persons.csv').map((row) => row['id'] ?? ''),
  rowsOf(atlantic, 'atlantic-edges.csv').map((row) => [row['source'] ?? '', row['target'] ?? ''] as const),
);

test('the files have the rows that the truth states', () => {
  const rows = Object.fromEntries(
    atlantic.imports.map(({ fileName }) => [fileName, rowsOf(atlantic, fileName).length]),
  );

  expect(rows).toStrictEqual(truth.rows);
});

test('the broker alone holds the network together', () => {
  const parting = [...network.keys()].filter((person) => componentSizes(network, new Set([person])).length > 1);

  expect(fragmentation(network)).toBe(truth.keyPlayers.fBefore);
  expect(parting).toStrictEqual([truth.broker]);
  expect(componentSizes(network, new Set([truth.broker]))).toStrictEqual(truth.keyPlayers.one.components);
});

test('the key players are those stated', () => {
  const { one, three } = truth.keyPlayers;

  expect(bestCutSets(network, 1)).toStrictEqual({ sets: one.sets, fAfter: one.fAfter });
  expect(bestCutSets(network, 3)).toStrictEqual(three);
  expect(three.sets.every((set) => set.includes(truth.broker))).toBe(true);
});

test('vessels join the cells nowhere either', () => {
  const sides = rowsOf(atlantic, 'atlantic-memberships.csv').map(
    (row) => [row['person'] ?? '', row['organisation'] ?? ''] as const,
  );
  const owners = rowsOf(atlantic, 'atlantic-vessels.csv').map((row) => [row['id'] ?? '', row['owner'] ?? ''] as const);
  const seizures = rowsOf(atlantic, 'atlantic-seizures.csv')
    .filter((row) => row['vessel'])
    .map((row) => [row['id'] ?? '', row['vessel'] ?? ''] as const);
  const everything = plainGraph(
    [],
    [
      ...[...network].flatMap(([one, others]) => [...others].map((other) => [one, other] as const)),
      ...sides,
      ...owners,
      ...seizures,
    ],
  );

  expect(componentSizes(everything)).toHaveLength(1);
  expect(componentSizes(everything, new Set([truth.broker]))).toHaveLength(2);
});

test('calls run along ties only, so that phones join the cells nowhere else', () => {
  const holder = new Map(rowsOf(atlantic, 'atlantic-persons.csv').map((row) => [row['phone'], row['id'] ?? '']));
  const strangers = rowsOf(atlantic, 'atlantic-calls.csv').filter(
    (row) => !network.get(holder.get(row['from']) ?? '')?.has(holder.get(row['to']) ?? ''),
  );

  expect(strangers).toStrictEqual([]);
});

test('seizures between countries are as stated', () => {
  const flows = tally(
    rowsOf(atlantic, 'atlantic-seizures.csv'),
    (row) => `${row['departure']} → ${row['destination']}`,
    'quantity',
  );

  expect(
    Object.entries(flows).map(([countries, { count, sum }]) => ({ countries, seizures: count, kg: sum })),
  ).toStrictEqual(truth.flows);
});

test('the money follows the trail: each step starts where the last ended, no earlier and at most three days later', () => {
  const steps = rowsOf(atlantic, 'atlantic-transactions.csv').filter((row) => truth.trail.includes(row['id'] ?? ''));
  const [first, second] = steps;

  expect(steps).toHaveLength(2);
  expect(first?.['to']).toBe(second?.['from']);
  expect([first?.['date'], second?.['date']]).toStrictEqual(['2024-05-06', '2024-05-08']);
});

test('the same seed gives the same bytes', () => {
  expect(digestOf(atlantic)).toBe('91ea44105caaa98a');
});

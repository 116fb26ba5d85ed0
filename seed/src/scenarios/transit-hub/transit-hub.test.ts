import { expect, test } from 'vitest';
import { digestOf } from '../testing/digest.ts';
import { plainGraph, reachable, rowsOf, tally } from '../testing/plain-graph.ts';
import { transitHub } from './transit-hub.ts';

const { truth } = transitHub;

const legs = rowsOf(transitHub, 'transit-hub-routes.csv');
const network = plainGraph(
  [],
  legs.map((row) => [row['from'] ?? '', row['to'] ?? ''] as const),
);
const isSevered = (removed: string): boolean =>
  truth.sources.every((start) => {
    const left = reachable(network, start, new Set([removed]));
    return truth.destinations.every((end) => !left.has(end));
  });

test('the files have the rows that the truth states', () => {
  const rows = Object.fromEntries(
    transitHub.imports.map(({ fileName }) => [fileName, rowsOf(transitHub, fileName).length]),
  );

  expect(rows).toStrictEqual(truth.rows);
});

test('no place but the hub parts all sources from all destinations', () => {
  const ends = new Set([...truth.sources, ...truth.destinations]);
  const between = [...network.keys()].filter((place) => !ends.has(place));

  expect(between.filter(isSevered)).toStrictEqual([truth.hub]);
});

test('the ways of the two substances share no place but the hub, and no method', () => {
  const placesOf = (substance: string): Set<string> =>
    new Set(
      legs
        .filter((row) => row['id']?.startsWith(`TH-${substance.charAt(0)}`))
        .flatMap((row) => [row['from'] ?? '', row['to'] ?? '']),
    );
  const methods = tally(
    rowsOf(transitHub, 'transit-hub-seizures.csv'),
    (row) => `${row['substance']} ${row['concealment']}`,
  );

  expect([...placesOf('Heroin')].filter((place) => placesOf('Cocaine').has(place))).toStrictEqual([truth.hub]);
  expect(Object.keys(methods)).toStrictEqual(['Cocaine RIP_ON_OFF', 'Heroin IN_CARGO']);
});

test('seizures by substance and way are as stated', () => {
  const flows = tally(
    rowsOf(transitHub, 'transit-hub-seizures.csv'),
    (row) => `${row['substance']}: ${row['departure']} → ${row['destination']}`,
    'quantity',
  );

  expect(Object.entries(flows).map(([way, { count, sum }]) => ({ way, seizures: count, kg: sum }))).toStrictEqual(
    truth.flows,
  );
});

test('the same seed gives the same bytes', () => {
  expect(digestOf(transitHub)).toBe('f64f94faf223e8ef');
});

import { expect, test } from 'vitest';
import { digestOf } from '../testing/digest.ts';
import { plainGraph, reachable, rowsOf, tally } from '../testing/plain-graph.ts';
import { mekong } from './mekong.ts';

const { truth } = mekong;

const drugs = rowsOf(mekong, 'mekong-seizures.csv');
const precursors = rowsOf(mekong, 'mekong-precursor-seizures.csv');
const signaturesOf = (row: Record<string, string>): string[] =>
  (row['signature'] ?? '').split('|').filter((signature) => signature !== '');
const total = (rows: readonly Record<string, string>[]) => ({
  seizures: rows.length,
  kg: rows.reduce((sum, row) => sum + Number(row['quantity']), 0),
});

test('the files have the rows that the truth states', () => {
  const rows = Object.fromEntries(mekong.imports.map(({ fileName }) => [fileName, rowsOf(mekong, fileName).length]));

  expect(rows).toStrictEqual(truth.rows);
});

test('the packaging links the seizures stated', () => {
  const found = truth.signatures.map(({ signature }) =>
    drugs.filter((row) => signaturesOf(row).includes(signature)).map((row) => row['id']),
  );

  expect(found).toStrictEqual(truth.signatures.map(({ seizures }) => seizures));
  expect(truth.signatures.map(({ count }) => count)).toStrictEqual([62, 17]);
});

test('one seizure alone joins the two packing lines', () => {
  const graph = plainGraph(
    [],
    drugs.flatMap((row) => signaturesOf(row).map((signature) => [row['id'] ?? '', signature] as const)),
  );
  const [first, second] = truth.signatures.map(({ signature }) => signature);

  expect(reachable(graph, first ?? '').has(second ?? '')).toBe(true);
  expect(reachable(graph, first ?? '', new Set(truth.bridge)).has(second ?? '')).toBe(false);
  expect(truth.bridge).toHaveLength(1);
});

test('precursors and drugs come to the totals stated, apart', () => {
  const bySubstance = tally(precursors, (row) => row['substance'] ?? '', 'quantity');

  expect(total(drugs)).toStrictEqual(truth.drugs);
  expect(total(precursors)).toStrictEqual(truth.precursors);
  expect(
    Object.entries(bySubstance).map(([substance, { count, sum }]) => ({ substance, seizures: count, kg: sum })),
  ).toStrictEqual(truth.precursorsBySubstance);
});

test('legs by stage are as stated, and every laboratory takes in and gives out', () => {
  const legs = rowsOf(mekong, 'mekong-routes.csv');
  const into = new Set(legs.filter((row) => row['to_kind'] === 'LABORATORY').map((row) => row['to']));
  const outOf = new Set(legs.filter((row) => row['from_kind'] === 'LABORATORY').map((row) => row['from']));

  expect(
    Object.entries(tally(legs, (row) => row['stage'] ?? '')).map(([stage, { count }]) => ({ stage, legs: count })),
  ).toStrictEqual(truth.legsByStage);
  expect(into).toStrictEqual(outOf);
});

test('the same seed gives the same bytes', () => {
  expect(digestOf(mekong)).toBe('050dcdcff0275d99');
});

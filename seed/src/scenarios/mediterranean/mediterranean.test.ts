import { expect, test } from 'vitest';
import { digestOf } from '../testing/digest.ts';
import { plainGraph, reachable, rowsOf } from '../testing/plain-graph.ts';
import type { PlainGraph } from '../testing/plain-graph.ts';
import { mediterranean } from './mediterranean.ts';

const { truth } = mediterranean;

const rowsBySource = new Map(
  mediterranean.imports.map(({ source, fileName }) => [source, rowsOf(mediterranean, fileName)]),
);

/** What a row names, joined by the row; whatever several rows name is one thing. */
function networkOf(sources: readonly string[], withoutEvent = '', withSeals = false): PlainGraph {
  return networkOfRows(
    sources.flatMap((source) => rowsBySource.get(source) ?? []).filter((row) => row['event_id'] !== withoutEvent),
    withSeals,
  );
}

function networkOfRows(rows: readonly Record<string, string>[], withSeals = false): PlainGraph {
  const columns = [
    'container',
    'arrived_on_imo',
    'left_on_imo',
    'shipper_id',
    'charterer_id',
    ...(withSeals ? ['seal_removed', 'seal_applied'] : []),
  ];
  return plainGraph(
    [truth.path.from.key, truth.path.to.key],
    rows.flatMap((row) =>
      columns.flatMap((column) => (row[column] ? [[row['event_id'] ?? '', row[column]] as const] : [])),
    ),
  );
}

const isLinked = (network: PlainGraph): boolean => reachable(network, truth.path.from.key).has(truth.path.to.key);
const allSources = truth.facts.map(({ source }) => source);

test('the files have the rows that the truth states', () => {
  const rows = Object.fromEntries(
    mediterranean.imports.map(({ fileName }) => [fileName, rowsOf(mediterranean, fileName).length]),
  );

  expect(rows).toStrictEqual(truth.rows);
});

test('five agencies of five countries each hold one fact', () => {
  const held = truth.facts.map(({ event, source, owner }) => ({
    event,
    held: rowsBySource.get(source)?.some((row) => row['event_id'] === event),
    owner,
  }));
  const owners = mediterranean.imports.map(({ source, options }) => ({ source, owner: options.owner }));

  expect(held.every((fact) => fact.held)).toBe(true);
  expect(owners).toStrictEqual([
    ...truth.facts.map(({ source, owner }) => ({ source, owner })),
    { source: 'demo-mediterranean-joint_med', owner: 'JOINT_MED' },
  ]);
  expect(new Set(truth.facts.map(({ country }) => country)).size).toBe(5);
});

test('all five sources together link shipper and consignee', () => {
  expect(isLinked(networkOf(allSources))).toBe(true);
});

test.for(truth.facts)('without $event they are not linked, not even over seals', ({ event, source }) => {
  const others = allSources.filter((one) => one !== source);

  expect(isLinked(networkOf(allSources, event))).toBe(false);
  expect(isLinked(networkOf(others))).toBe(false);
  expect(isLinked(networkOf(others, '', true))).toBe(false);
});

test('only the reader of the truth is released all five facts, and nobody else is linked by what they hold', () => {
  const released = (agency: string) => truth.releases.filter(({ to }) => to === agency).map(({ event }) => event);
  const own = (agency: string) => mediterranean.imports.filter(({ options }) => options.owner === agency);
  const seenBy = (agency: string): boolean =>
    isLinked(
      networkOfRows([
        ...own(agency).flatMap(({ source }) => rowsBySource.get(source) ?? []),
        ...[...rowsBySource.values()].flat().filter((row) => released(agency).includes(row['event_id'] ?? '')),
      ]),
    );

  expect(mediterranean.imports.every(({ options }) => options.releaseTo?.length === 0)).toBe(true);
  expect(seenBy(truth.path.linkedForReader)).toBe(true);
  expect(truth.path.notLinkedFor.map(seenBy)).toStrictEqual(truth.path.notLinkedFor.map(() => false));
});

test('what the task force has seen bridges no fact', () => {
  const everything = [...rowsBySource.values()].flat();
  const without = truth.facts.map(({ event }) =>
    isLinked(networkOfRows(everything.filter((row) => row['event_id'] !== event))),
  );

  expect(without).toStrictEqual([false, false, false, false, false]);
});

test('the cloned number is in two places on one day', () => {
  const rows = [...rowsBySource.values()].flat().filter((row) => truth.clone.events.includes(row['event_id'] ?? ''));

  expect(new Set(rows.map((row) => row['container'])).size).toBe(1);
  expect(rows.map((row) => row['date'])).toStrictEqual([truth.clone.date, truth.clone.date]);
  expect(new Set(rows.map((row) => row['place']))).toStrictEqual(new Set(truth.clone.places));
});

test('the same seed gives the same bytes', () => {
  expect(digestOf(mediterranean)).toBe('8f2a4d93f2afcc4d');
});

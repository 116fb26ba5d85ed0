import type { Link } from '@corridor/graph-schema/contracts';
import { expect, test } from 'vitest';
import {
  addToChart,
  emptyChart,
  hideOnChart,
  hideSingles,
  placeOnChart,
  removeFromChart,
  shownEntities,
  shownLinks,
  togglePins,
  withNeighbours,
} from './chart-content.ts';

const person = (id: string) => ({ id, kind: 'Person', caption: `Person ${id}` });
const link = (from: string, to: string): Link => ({
  from,
  to,
  type: 'ASSOCIATE_OF',
  class: 'social',
  claims: [`${from}${to}`],
  origins: 1,
  confidence: 0.5,
  weight: 1,
  fromEarliest: 0,
  fromLatest: 0,
  toEarliest: 1,
  toLatest: 1,
});
const chart = addToChart(emptyChart, [person('a'), person('b'), person('c')], [link('a', 'b'), link('b', 'c')]);

test('a link is drawn only between entities that are on the chart', () => {
  expect(shownLinks(addToChart(emptyChart, [person('a')], [link('a', 'b')]))).toStrictEqual([]);
});

test('hiding an entity hides its links, and adding it again shows them', () => {
  const hidden = hideOnChart(chart, ['b']);

  expect(shownEntities(hidden)).toStrictEqual([person('a'), person('c')]);
  expect(shownLinks(hidden)).toStrictEqual([]);
  expect(shownLinks(addToChart(hidden, [person('b')], []))).toHaveLength(2);
});

test('hiding what is hidden changes nothing', () => {
  const hidden = hideOnChart(chart, ['b']);

  expect(hideOnChart(hidden, ['b'])).toBe(hidden);
});

test('removing an entity takes its links and its place', () => {
  const placed = placeOnChart(chart, { b: { x: 1, y: 2 } }, true);

  expect(removeFromChart(placed, ['b'])).toStrictEqual(addToChart(emptyChart, [person('a'), person('c')], []));
});

test('a layout does not pin what it places', () => {
  expect(placeOnChart(chart, { a: { x: 0, y: 0 } }, false).pinned).toStrictEqual([]);
});

test('what nothing on the chart is linked to can be hidden at once', () => {
  const withSingle = addToChart(chart, [person('d')], []);

  expect(hideSingles(withSingle).hidden).toStrictEqual(['d']);
  expect(hideSingles(chart)).toBe(chart);
});

test('pins are set for all, and let go only when all are pinned', () => {
  const placed = placeOnChart(chart, { a: { x: 1, y: 1 }, b: { x: 2, y: 2 } }, false);

  const pinned = togglePins(togglePins(placed, ['a']), ['a', 'b']);

  expect(pinned.pinned).toStrictEqual(['a', 'b']);
  expect(togglePins(pinned, ['a', 'b']).pinned).toStrictEqual([]);
});

test('neighbours are those that the shown links lead to', () => {
  expect(withNeighbours(chart, ['a'])).toStrictEqual(['a', 'b']);
  expect(withNeighbours(hideOnChart(chart, ['b']), ['a'])).toStrictEqual(['a']);
});

test('a place for what has left the chart is no place', () => {
  expect(placeOnChart(emptyChart, { a: { x: 1, y: 1 } }, true)).toStrictEqual(emptyChart);
});

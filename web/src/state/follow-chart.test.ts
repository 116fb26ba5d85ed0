import type { Link } from '@corridor/graph-schema/contracts';
import { expect, test } from 'vitest';
import { addToChart, emptyChart, hideOnChart, linkKey, placeOnChart } from './chart-content.ts';
import { chartNews, fillChart, followChart } from './follow-chart.ts';

const entity = (id: string) => ({ id, kind: 'Person', caption: id.toUpperCase() });
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
  toEarliest: 9,
  toLatest: 9,
});
const places = { a: { x: 1, y: 1 }, b: { x: 2, y: 2 }, c: { x: 3, y: 3 } };
const chart = placeOnChart(addToChart(emptyChart, ['a', 'b', 'c'].map(entity), [link('b', 'c')]), places, false);
const nowOf = (become: Record<string, string>, links: Link[]) => ({
  entities: new Map(Object.entries(become).map(([id, to]) => [id, entity(to)])),
  links,
});

test('a chart of which nothing has changed stays the very same', () => {
  expect(followChart(chart, nowOf({ a: 'a', b: 'b', c: 'c' }, [link('b', 'c')]))).toBe(chart);
});

test('what was merged becomes one at the place of the survivor, with the links of both', () => {
  const now = nowOf({ a: 'a', b: 'a', c: 'c' }, [link('a', 'c')]);

  const followed = followChart(chart, now);

  expect(followed).toMatchObject({ positions: { a: places.a, c: places.c }, pinned: [], hidden: [] });
  expect(Object.keys(followed.entities)).toStrictEqual(['a', 'c']);
  expect(Object.keys(followed.links)).toStrictEqual([linkKey(link('a', 'c'))]);
  expect(chartNews(chart, followed, now)).toStrictEqual({ merged: 1, gone: 0, linked: 1, unlinked: 1 });
});

test('a survivor that was not on the chart stands where the first of the merged stood, hidden if it was', () => {
  const followed = followChart(hideOnChart(chart, ['c']), nowOf({ a: 'z', b: 'z', c: 'y' }, []));

  expect(followed).toMatchObject({ positions: { z: places.a, y: places.c }, hidden: ['y'] });
});

test('what is no more leaves the chart', () => {
  const now = nowOf({ a: 'a', b: 'b' }, []);

  const followed = followChart(chart, now);

  expect(Object.keys(followed.positions).sort()).toStrictEqual(['a', 'b']);
  expect(chartNews(chart, followed, now)).toStrictEqual({ merged: 0, gone: 1, linked: 0, unlinked: 1 });
});

test('a chart is filled with why persons are recorded and how they are linked, and loses nothing', () => {
  const suspect = { ...entity('a'), status: 'SUSPECT' };
  const now = { entities: new Map([['a', suspect]]), links: [link('a', 'b'), link('a', 'stranger')] };

  const filled = fillChart(hideOnChart(chart, ['c']), now);

  expect(filled.entities).toMatchObject({ a: { status: 'SUSPECT' }, b: entity('b') });
  expect(Object.keys(filled.links)).toStrictEqual(['b ASSOCIATE_OF c', 'a ASSOCIATE_OF b']);
  expect(filled.hidden).toStrictEqual(['c']);
  expect(fillChart(filled, now)).toBe(filled);
});

test('what was read of an entity stays when an answer puts it on the chart again', () => {
  const filled = fillChart(chart, { entities: new Map([['a', { ...entity('a'), status: 'WANTED' }]]), links: [] });

  expect(addToChart(filled, [entity('a')], []).entities['a']).toMatchObject({ status: 'WANTED' });
});

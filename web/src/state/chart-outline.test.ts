import { expect, test } from 'vitest';
import { addToChart, emptyChart, hideOnChart, placeOnChart } from './chart-content.ts';
import { emptyOutline, fillOutline, outlineOf } from './chart-outline.ts';

const one = { id: 'one', kind: 'Person', caption: 'Amara Testwell' };
const two = { id: 'two', kind: 'Person', caption: 'Bruno Samplez' };
const chart = hideOnChart(
  placeOnChart(addToChart(emptyChart, [one, two], []), { one: { x: 1, y: 2 }, two: { x: 3, y: 4 } }, true),
  ['two'],
);
const showing = (...entities: (typeof one)[]) => ({
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  links: [],
});

test('an outline holds no word of what is on the chart', () => {
  expect(JSON.stringify(outlineOf(chart, emptyOutline))).not.toMatch(/Amara|Bruno|Person/);
});

test('who may see everything finds the chart as it was', () => {
  expect(fillOutline(outlineOf(chart, emptyOutline), showing(one, two))).toStrictEqual({ chart, unseen: emptyOutline });
});

test('what another may not see is not on their chart, and is back in its place for who may', () => {
  const theirs = fillOutline(outlineOf(chart, emptyOutline), showing(one));
  const back = fillOutline(outlineOf(theirs.chart, theirs.unseen), showing(one, two));

  expect(theirs.chart).toStrictEqual({
    ...emptyChart,
    entities: { one },
    positions: { one: { x: 1, y: 2 } },
    pinned: ['one'],
  });
  expect(back.chart).toStrictEqual(chart);
});

test('who may see nothing has an empty chart', () => {
  expect(fillOutline(outlineOf(chart, emptyOutline), showing()).chart).toStrictEqual(emptyChart);
});

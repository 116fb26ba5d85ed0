import { expect, test } from 'vitest';
import { absorb, absorbedOn, partAgain } from './absorbed.ts';
import { addToChart, emptyChart, placeOnChart, removeFromChart } from './chart-content.ts';
import { followChart } from './follow-chart.ts';

const entity = (id: string) => ({ id, kind: 'Person', caption: id.toUpperCase() });
const places = { a: { x: 1, y: 1 }, b: { x: 2, y: 2 } };
const chart = placeOnChart(addToChart(emptyChart, ['a', 'b'].map(entity), []), places, false);
const nowOf = (become: Record<string, string>) => ({
  entities: new Map(Object.entries(become).map(([id, to]) => [id, entity(to)])),
  links: [],
});
const merged = nowOf({ a: 'a', b: 'a' });
const absorbed = absorb(new Map(), chart, merged);
const followed = followChart(chart, merged);

test('what was merged away comes back where it stood when the merge is taken back', () => {
  const apart = nowOf({ a: 'a', b: 'b' });

  const back = followChart(partAgain(followed, absorbed, apart), apart);

  expect(back).toStrictEqual(chart);
});

test('what is merged still, or into another, stays away', () => {
  expect(partAgain(followed, absorbed, merged)).toBe(followed);
  expect(partAgain(followed, absorbed, nowOf({ a: 'a', b: 'z' }))).toBe(followed);
});

test('with the survivor off the chart nothing is waited for', () => {
  expect(absorbedOn(followed, absorbed)).toStrictEqual(['b']);
  expect(absorbedOn(removeFromChart(followed, ['a']), absorbed)).toStrictEqual([]);
});

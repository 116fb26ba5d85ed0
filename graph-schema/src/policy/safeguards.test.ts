import { expect, test } from 'vitest';
import { dayOf } from '../values/day.ts';
import { EVER, guardedWithin, minorAt, ofAgeOn, victimEnds } from './safeguards.ts';

const today = dayOf(2026, 11, 30);
const year = (number: number) => ({ earliest: dayOf(number, 1, 1), latest: dayOf(number, 12, 31) });
const on = (...date: readonly [number, number, number]) => ({ earliest: dayOf(...date), latest: dayOf(...date) });

test.for([
  ['is known by the year alone, 18 years before', year(2008), true],
  ['is known by the year alone, 19 years before', year(2007), false],
  ['was 18 years ago to the day', on(2008, 11, 30), false],
  ['was 18 years ago tomorrow', on(2008, 12, 1), true],
  ['can have been any day since 1990', { earliest: dayOf(1990, 1, 1), latest: 2_147_483_647 }, true],
  ['is known only not to be later than 1990', { latest: dayOf(1990, 1, 1) }, false],
  ['is not known', {}, false],
  ['lies ahead, which cannot be', year(2031), false],
] as const)('whose birth %s is a minor: %s', ([, bounds, isMinor]) => {
  expect(minorAt(today, bounds)).toBe(isMinor);
});

test('who was born on a leap day is of age on the first of March', () => {
  expect(ofAgeOn(dayOf(2008, 2, 29))).toBe(dayOf(2026, 3, 1));
});

test('a possible minor is guarded from the first day of the birth until the youngest would be of age, a victim on every day', () => {
  const birth = { birthEarliest: year(2010).earliest, birthLatest: year(2010).latest };

  expect(guardedWithin(birth)).toStrictEqual({ from: dayOf(2010, 1, 1), until: dayOf(2028, 12, 31) });
  expect(guardedWithin({ ...birth, subjectStatus: 'VICTIM' })).toStrictEqual(EVER);
  expect(guardedWithin({ subjectStatus: 'SUSPECT' })).toBeUndefined();
});

test.for([
  ['INVOLVES', { subjectStatus: 'VICTIM' }, { from: true, to: true }],
  ['TOOK_PART_IN', { role: 'Víctima de trata' }, { from: true, to: true }],
  ['TOOK_PART_IN', { role: 'victimologist' }, { from: false, to: false }],
  ['RESCUED', {}, { from: false, to: true }],
  ['REFERRED_TO', {}, { from: true, to: false }],
  ['ASSOCIATE_OF', {}, { from: false, to: false }],
] as const)('%s with %o marks %o', ([type, properties, ends]) => {
  expect(victimEnds(type, properties)).toStrictEqual(ends);
});

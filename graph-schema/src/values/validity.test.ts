import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import {
  GREATEST_DAY,
  LEAST_DAY,
  UNKNOWN_VALIDITY,
  certainIn,
  certainOn,
  checkOrder,
  possibleIn,
  possibleOn,
  validityOf,
  validityOfOccasion,
} from './validity.ts';
import type { PeriodEnd } from './validity.ts';

const may2023 = { earliest: 19478, latest: 19508 };
const newYear2022 = { earliest: dayOf(2022, 1, 1), latest: dayOf(2022, 1, 1) };

test.for<[string, PeriodEnd, PeriodEnd, number[]]>([
  ['a month as start', may2023, 'open', [19478, 19508, GREATEST_DAY, GREATEST_DAY]],
  ['a month as end', 'open', may2023, [LEAST_DAY, LEAST_DAY, 19479, 19509]],
  ['an unknown end', newYear2022, 'unknown', [18993, 18993, 18994, GREATEST_DAY]],
  ['an open end', newYear2022, 'open', [18993, 18993, GREATEST_DAY, GREATEST_DAY]],
  ['an unknown start', 'unknown', newYear2022, [LEAST_DAY, 18993, 18994, 18994]],
  ['an open start', 'open', newYear2022, [LEAST_DAY, LEAST_DAY, 18994, 18994]],
  ['nothing known', 'unknown', 'unknown', [...UNKNOWN_VALIDITY]],
  ['no ends at all', 'open', 'open', [LEAST_DAY, LEAST_DAY, GREATEST_DAY, GREATEST_DAY]],
  ['one month', may2023, may2023, [19478, 19508, 19479, 19509]],
])('%s gives the four days of the domain model', ([, start, end, days]) => {
  expect(validityOf(start, end)).toStrictEqual(days);
});

test('an occasion holds possibly on each of its days and certainly on none, unless it has one', () => {
  const some = validityOfOccasion(may2023);
  expect([19477, 19478, 19508, 19509].map((day) => possibleOn(some, day))).toStrictEqual([false, true, true, false]);
  expect(certainOn(some, 19490)).toBe(false);
  const one = validityOfOccasion({ earliest: 19846, latest: 19846 });
  expect([19845, 19846, 19847].map((day) => certainOn(one, day))).toStrictEqual([false, true, false]);
});

test('what is unknown is possible on every day and certain on none', () => {
  for (const day of [LEAST_DAY, -1, 0, 19846, GREATEST_DAY - 1]) {
    expect(possibleOn(UNKNOWN_VALIDITY, day)).toBe(true);
    expect(certainOn(UNKNOWN_VALIDITY, day)).toBe(false);
  }
});

test('a window is half-open', () => {
  const validity = validityOf(may2023, may2023);
  expect(possibleIn(validity, 19400, 19478)).toBe(false);
  expect(possibleIn(validity, 19400, 19479)).toBe(true);
  expect(possibleIn(validity, 19509, 19600)).toBe(false);
  expect(certainIn(validity, 19480, 19490)).toBe(false);
  const still = validityOf(newYear2022, 'open');
  expect(certainIn(still, 18993, 20000)).toBe(true);
  expect(certainIn(still, 18992, 20000)).toBe(false);
});

test.for([
  [may2023, newYear2022, 'DATE_IMPOSSIBLE'],
  [newYear2022, may2023, undefined],
  [may2023, may2023, undefined],
  [{ earliest: 10, latest: 30 }, { earliest: 5, latest: 20 }, 'DATE_SUSPECT'],
  [{ earliest: 0, latest: 364 }, { earliest: 5, latest: 20 }, undefined],
] as const)('%j before %j is %s', ([first, second, flag]) => {
  expect(checkOrder(first, second)[0]?.flag).toBe(flag);
});

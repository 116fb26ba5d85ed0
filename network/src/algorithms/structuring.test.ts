import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { structuredRuns } from './structuring.ts';

const rule = { threshold: 10_000, days: 7, least: 3 };

test.for([
  { name: 'three in a week that sum above', days: [1, 3, 7], amounts: [4_000, 4_000, 4_000], runs: [[0, 1, 2]] },
  { name: 'two only', days: [1, 3], amounts: [9_000, 9_000], runs: [] },
  { name: 'the third a day too late', days: [1, 3, 8], amounts: [4_000, 4_000, 4_000], runs: [] },
  { name: 'one at the threshold', days: [1, 2, 3], amounts: [10_000, 4_000, 4_000], runs: [] },
  { name: 'a sum at the threshold', days: [1, 2, 3], amounts: [4_000, 3_000, 3_000], runs: [] },
  {
    name: 'two weeks of it',
    days: [1, 2, 3, 8, 9],
    amounts: [4_000, 4_000, 4_000, 4_000, 4_000],
    runs: [
      [0, 1, 2],
      [1, 2, 3],
      [2, 3, 4],
    ],
  },
])('$name', ({ days, amounts, runs }) => {
  expect(
    structuredRuns(
      days.map((day, at) => ({ day, amount: amounts[at] })),
      rule,
    ),
  ).toStrictEqual(runs);
});

test('every payment that fits with others in some week is in a run, and every run fits', () => {
  const payment = fc.record({ day: fc.nat(20), amount: fc.integer({ min: 1, max: 12 }).map((one) => one * 1_000) });
  fc.assert(
    fc.property(fc.array(payment, { maxLength: 12 }), (payments) => {
      const runs = structuredRuns(payments, rule);
      const fits = (run: readonly number[]) =>
        run.length >= 3 &&
        run.every((at) => payments[at].amount < 10_000) &&
        run.reduce((sum, at) => sum + payments[at].amount, 0) > 10_000 &&
        Math.max(...run.map((at) => payments[at].day)) - Math.min(...run.map((at) => payments[at].day)) < 7;
      const weeks = Array.from({ length: 21 }, (_, day) =>
        [...payments.keys()].filter(
          (at) => payments[at].amount < 10_000 && payments[at].day >= day && payments[at].day < day + 7,
        ),
      ).filter(fits);

      expect(runs.every(fits)).toBe(true);
      expect(new Set(runs.flat().sort((a, b) => a - b))).toStrictEqual(new Set(weeks.flat().sort((a, b) => a - b)));
    }),
  );
});

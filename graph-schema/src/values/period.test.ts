import { expect, test } from 'vitest';
import { periodEndOf, validityOfDates } from './period.ts';
import { uncertainDateValue } from './uncertain-date.ts';
import { GREATEST_DAY, LEAST_DAY } from './validity.ts';

const read = (raw: string) => uncertainDateValue.clean(raw, {});

test.for([
  ['2023-05', { earliest: 19478, latest: 19508 }],
  ['', 'unknown'],
  ['unknown', 'unknown'],
  ['rubbish', 'unknown'],
  ['..', 'open'],
  ['present', 'open'],
] as const)('%s as an end', ([raw, end]) => {
  expect(periodEndOf(read(raw))).toStrictEqual(end);
});

test('two cells, one cell with a period, and one with a day', () => {
  expect(validityOfDates({ start: read('2022-01-01'), end: read('') }).validity).toStrictEqual([
    18993,
    18993,
    18994,
    GREATEST_DAY,
  ]);
  expect(validityOfDates({ period: read('2022-01-01/..') }).validity).toStrictEqual([
    18993,
    18993,
    GREATEST_DAY,
    GREATEST_DAY,
  ]);
  expect(validityOfDates({ period: read('2023-05') }).validity).toStrictEqual([19478, 19508, 19479, 19509]);
  expect(validityOfDates({}).validity).toStrictEqual([LEAST_DAY, GREATEST_DAY, LEAST_DAY, GREATEST_DAY]);
});

test('an end before its start is said', () => {
  expect(validityOfDates({ start: read('2023-05'), end: read('2022') }).flags[0]?.flag).toBe('DATE_IMPOSSIBLE');
  expect(validityOfDates({ start: read('2023-05'), end: read('2023') }).flags).toStrictEqual([]);
});

import { GREATEST_DAY, LEAST_DAY } from '@corridor/graph-schema';
import { expect, test } from 'vitest';
import { formatDay, formatPeriod } from './format-day.ts';

test.for([
  { day: 0, text: '1970-01-01' },
  { day: 19478, text: '2023-05-01' },
  { day: LEAST_DAY, text: 'open' },
  { day: GREATEST_DAY, text: 'open' },
])('day $day is $text', ({ day, text }) => {
  expect(formatDay(day)).toBe(text);
});

test.for([
  { fromEarliest: LEAST_DAY, toLatest: GREATEST_DAY, text: 'time not known' },
  { fromEarliest: 19478, toLatest: 19479, text: '2023-05-01' },
  { fromEarliest: 19478, toLatest: GREATEST_DAY, text: '2023-05-01 to now or not known' },
])('the period reads $text', ({ text, ...period }) => {
  expect(formatPeriod(period)).toBe(text);
});

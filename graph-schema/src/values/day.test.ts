import { expect, test } from 'vitest';
import { civilOf, dayOf, daysInMonth, formatDay, isCivil } from './day.ts';

test.for([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11016],
  [2023, 5, 1, 19478],
  [2023, 5, 31, 19508],
  [2024, 5, 3, 19846],
  [1900, 3, 1, -25508],
  [1, 1, 1, -719162],
  [9999, 12, 31, 2932896],
] as const)('%d-%d-%d is day %d', ([year, month, day, days]) => {
  expect(dayOf(year, month, day)).toBe(days);
  expect(civilOf(days)).toStrictEqual({ year, month, day });
});

test('every day of four centuries goes there and back', () => {
  const wrong: number[] = [];
  for (let days = dayOf(1800, 1, 1); days < dayOf(2200, 1, 1); days += 1) {
    const { year, month, day } = civilOf(days);
    if (dayOf(year, month, day) !== days || day > daysInMonth(year, month)) wrong.push(days);
  }
  expect(wrong).toStrictEqual([]);
});

test('leap days exist only in leap years', () => {
  const years = [1900, 2000, 2023, 2024];
  expect(years.map((year) => isCivil(year, 2, 29))).toStrictEqual([false, true, false, true]);
  expect(isCivil(2023, 13, 1)).toBe(false);
  expect(formatDay(dayOf(-44, 3, 15))).toBe('-0044-03-15');
});

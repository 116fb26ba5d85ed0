import { expect, test } from 'vitest';
import { boundsInCalendar, japaneseYear } from './calendars.ts';
import type { Calendar } from './calendars.ts';
import { formatDay } from './day.ts';

test.for<[Calendar, number, number | undefined, number | undefined, string, string]>([
  ['solarHijri', 1403, 2, 14, '2024-05-03', '2024-05-03'],
  ['solarHijri', 1403, 1, 1, '2024-03-20', '2024-03-20'],
  ['solarHijri', 1402, 12, 29, '2024-03-19', '2024-03-19'],
  ['solarHijri', 1399, 12, 30, '2021-03-20', '2021-03-20'],
  ['solarHijri', 1357, 11, 22, '1979-02-11', '1979-02-11'],
  ['solarHijri', 1403, undefined, undefined, '2024-03-20', '2025-03-20'],
  ['solarHijri', 1403, 2, undefined, '2024-04-20', '2024-05-20'],
  ['buddhist', 2567, 5, 3, '2024-05-03', '2024-05-03'],
  ['buddhist', 2567, undefined, undefined, '2024-01-01', '2024-12-31'],
  ['lunarHijri', 1445, 9, 1, '2024-03-10', '2024-03-12'],
  ['lunarHijri', 1445, undefined, undefined, '2023-07-18', '2024-07-08'],
  ['reiwa', 6, 5, 3, '2024-05-03', '2024-05-03'],
  ['ethiopian', 2016, 8, 25, '2024-05-03', '2024-05-03'],
  ['ethiopian', 2017, 1, 1, '2024-09-11', '2024-09-11'],
  ['ethiopian', 2016, 1, 1, '2023-09-12', '2023-09-12'],
])('%s %d-%s-%s is %s to %s', ([calendar, year, month, day, earliest, latest]) => {
  expect(boundsInCalendar(calendar, year, month, day)?.map(formatDay)).toStrictEqual([earliest, latest]);
});

test('days that no calendar has are refused', () => {
  expect(boundsInCalendar('solarHijri', 1403, 7, 31)).toBeUndefined();
  expect(boundsInCalendar('lunarHijri', 1445, 13, 1)).toBeUndefined();
  expect(boundsInCalendar('buddhist', 2566, 2, 29)).toBeUndefined();
});

test('Japanese eras count from their first year', () => {
  expect([
    japaneseYear('R', 6),
    japaneseYear('平成', 31),
    japaneseYear('Showa', 64),
    japaneseYear('x', 1),
  ]).toStrictEqual([2024, 2019, 1989, undefined]);
});

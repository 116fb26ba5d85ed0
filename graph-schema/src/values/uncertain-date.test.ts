import { expect, test } from 'vitest';
import { dayOf, formatDay } from './day.ts';
import { uncertainDateValue } from './uncertain-date.ts';
import type { UncertainDateOptions } from './uncertain-date.ts';
import { GREATEST_DAY, LEAST_DAY } from './validity.ts';

const receivedOn = dayOf(2025, 6, 15);
const shown = (day: number) => (day === LEAST_DAY ? 'least' : day === GREATEST_DAY ? 'greatest' : formatDay(day));

function read(raw: string, options: UncertainDateOptions) {
  const { value, flags, outcome } = uncertainDateValue.clean(raw, options);
  const days = value && [value.text, shown(value.earliest), shown(value.latest)];
  return { days, flags: flags.map(({ flag }) => flag), outcome };
}

test.for<[string, UncertainDateOptions, string]>([
  ['2024-05-03', {}, '2024-05-03'],
  ['2024-02-29', {}, '2024-02-29'],
  ['20240503', {}, '2024-05-03'],
  ['2024/5/3', {}, '2024-05-03'],
  ['2024.05.03', {}, '2024-05-03'],
  ['24/08/2017', {}, '2017-08-24'],
  ['08/24/2017', {}, '2017-08-24'],
  ['04/04/2024', {}, '2024-04-04'],
  ['03/04/2024', { order: 'dmy' }, '2024-04-03'],
  ['03/04/2024', { order: 'mdy' }, '2024-03-04'],
  ['3.4.2024', { order: 'dmy' }, '2024-04-03'],
  ['Mar 25, 2015', {}, '2015-03-25'],
  ['March 25th, 2015', {}, '2015-03-25'],
  ['25 March 2015', {}, '2015-03-25'],
  ['12-AUG-2019', {}, '2019-08-12'],
  ['12AUG2019', {}, '2019-08-12'],
  ['Wednesday, 25 March 2015', {}, '2015-03-25'],
  ['2015 March 25', {}, '2015-03-25'],
  ['25 de marzo de 2015', {}, '2015-03-25'],
  ['1er août 2015', {}, '2015-08-01'],
  ['25 mars 2015', {}, '2015-03-25'],
  ['1º de março de 2015', {}, '2015-03-01'],
  ['3. März 2015', {}, '2015-03-03'],
  ['25 мая 2015', {}, '2015-05-25'],
  ['2024年5月3日', {}, '2024-05-03'],
  ['٢٠٢٤-٠٥-٠٣', {}, '2024-05-03'],
  ['２０２４－０５－０３', {}, '2024-05-03'],
  ['10 Dec 1948.', {}, '1948-12-10'],
  ['2015-03-25 00:00:00', {}, '2015-03-25'],
  ['45415', { serial: 'excel' }, '2024-05-03'],
  ['05.2024.03', { formats: ['MM.yyyy.dd'] }, '2024-05-03'],
  ['03052024', { formats: ['ddMMyyyy'] }, '2024-05-03'],
])('%s with %j is the day %s', ([raw, options, day]) => {
  expect(read(raw, options)).toStrictEqual({ days: [day, day, day], flags: [], outcome: 'accept' });
});

test.for([
  ['2023', '2023', '2023-01-01', '2023-12-31'],
  ['2023-05', '2023-05', '2023-05-01', '2023-05-31'],
  ['May 2023', '2023-05', '2023-05-01', '2023-05-31'],
  ['Nov. 1973', '1973-11', '1973-11-01', '1973-11-30'],
  ['05/2023', '2023-05', '2023-05-01', '2023-05-31'],
  ['2023/05', '2023-05', '2023-05-01', '2023-05-31'],
  ['early May 2023', '[2023-05-01..2023-05-10]', '2023-05-01', '2023-05-10'],
  ['mid-May 2023', '[2023-05-11..2023-05-20]', '2023-05-11', '2023-05-20'],
  ['late February 2024', '[2024-02-21..2024-02-29]', '2024-02-21', '2024-02-29'],
  ['finales de mayo de 2023', '[2023-05-21..2023-05-31]', '2023-05-21', '2023-05-31'],
  ['early 2023', '[2023-01..2023-04]', '2023-01-01', '2023-04-30'],
  ['spring 2023', '2023-21', '2023-03-01', '2023-05-31'],
  ['Sommer 2023', '2023-22', '2023-06-01', '2023-08-31'],
  ['autumn of 2023', '2023-23', '2023-09-01', '2023-11-30'],
  ['Q3 2023', '2023-35', '2023-07-01', '2023-09-30'],
  ['1980s', '198X', '1980-01-01', '1989-12-31'],
  ['circa 1975', '1975~', '1975-01-01', '1975-12-31'],
  ['Approximately 1965', '1965~', '1965-01-01', '1965-12-31'],
  ['1965?', '1965?', '1965-01-01', '1965-12-31'],
  ['Between 1958 and 1963', '[1958..1963]', '1958-01-01', '1963-12-31'],
  ['198X', '198X', '1980-01-01', '1989-12-31'],
  ['Between Aug. and Sep. 1977', '[1977-08..1977-09]', '1977-08-01', '1977-09-30'],
  ['before 1980', '[..1980]', 'least', '1980-12-31'],
  ['after March 2001', '[2001-03..]', '2001-03-01', 'greatest'],
] as const)('%s is partly known', ([raw, ...days]) => {
  expect(read(raw, {})).toStrictEqual({ days, flags: ['DATE_PARTIAL'], outcome: 'flag' });
});

test.for([
  ['2022-01-01/..', '2022-01-01', 'greatest', 'open'],
  ['2022-01-01/', '2022-01-01', 'greatest', 'unknown'],
  ['2022-01-01 to present', '2022-01-01', 'greatest', 'open'],
  ['since 2022-01-01', '2022-01-01', 'greatest', 'unknown'],
  ['2022-01-01 - 2022-03-05', '2022-01-01', '2022-03-05', { earliest: 19056, latest: 19056 }],
  ['1 Jan 2022 to 5 Mar 2022', '2022-01-01', '2022-03-05', { earliest: 19056, latest: 19056 }],
] as const)('%s is a period', ([raw, earliest, latest, end]) => {
  const { value } = uncertainDateValue.clean(raw, {});
  expect(value && [shown(value.earliest), shown(value.latest)]).toStrictEqual([earliest, latest]);
  expect(value?.interval?.end).toStrictEqual(end);
});

test('a span of births is one day within it, not a period', () => {
  const cleaned = read('10 Jan 1961 to 10 Dec 1963', { field: 'birth' });
  expect(cleaned.days).toStrictEqual(['[1961-01-10..1963-12-10]', '1961-01-10', '1963-12-10']);
  expect(read('1961 to 1963', { field: 'birth' }).days?.[0]).toBe('[1961..1963]');
});

test('present alone is an open end', () => {
  expect(read('present', {}).days).toStrictEqual(['..', 'least', 'greatest']);
});

test.for<[string, UncertainDateOptions, string, string | undefined]>([
  ['03/04/2024', {}, 'DATE_ORDER_AMBIGUOUS', undefined],
  ['01-02-03', {}, 'DATE_ORDER_AMBIGUOUS', undefined],
  ['08/24/2017', { order: 'dmy' }, 'DATE_ORDER_AMBIGUOUS', '2017-08-24'],
  ['2023-02-30', {}, 'DATE_IMPOSSIBLE', undefined],
  ['31/04/2020', {}, 'DATE_IMPOSSIBLE', undefined],
  ['31 April 2020', {}, 'DATE_IMPOSSIBLE', undefined],
  ['45415', {}, 'DATE_SERIAL', '2024-05-03'],
  ['1714694400', {}, 'DATE_SERIAL', '2024-05-03'],
  ['1714694400000', {}, 'DATE_SERIAL', '2024-05-03'],
  ['24/08/17', { order: 'dmy' }, 'DATE_CENTURY', undefined],
  ['Mar 25', {}, 'DATE_CENTURY', undefined],
  ['3/4/20', { order: 'dmy', field: 'birth', receivedOn }, 'DATE_CENTURY', undefined],
  ['2025-07-01', { field: 'event', receivedOn }, 'DATE_IMPOSSIBLE', undefined],
  ['1403-02-14', { field: 'event', receivedOn }, 'DATE_SUSPECT', undefined],
  ['2567', { field: 'event' }, 'DATE_SUSPECT', undefined],
])('%s with %j waits for a person', ([raw, options, flag, proposal]) => {
  const cleaned = uncertainDateValue.clean(raw, options);
  expect(cleaned.outcome).toBe('quarantine');
  expect(cleaned.value).toBeUndefined();
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual([flag]);
  expect(cleaned.proposal).toBe(proposal);
});

test('both days are named, and may be taken as a set', () => {
  expect(uncertainDateValue.clean('03/04/2024', {}).flags[0]?.detail).toBe('2024-03-04 or 2024-04-03');
  expect(read('03/04/2024', { ambiguous: 'set' })).toStrictEqual({
    days: ['[2024-03-04,2024-04-03]', '2024-03-04', '2024-04-03'],
    flags: ['DATE_ORDER_AMBIGUOUS'],
    outcome: 'flag',
  });
});

test.for<[string, UncertainDateOptions, string]>([
  ['3/4/80', { order: 'dmy', field: 'birth', receivedOn }, '1980-04-03'],
  ['3/4/05', { order: 'dmy', field: 'birth', receivedOn }, '2005-04-03'],
  ['24/08/17', { order: 'dmy', field: 'event', receivedOn }, '2017-08-24'],
  ['12-AUG-19', { field: 'event', receivedOn }, '2019-08-12'],
  ['01.02.30', { order: 'dmy', field: 'other', receivedOn }, '2030-02-01'],
])('%s with %j gets its century', ([raw, options, day]) => {
  expect(read(raw, options)).toStrictEqual({ days: [day, day, day], flags: ['DATE_CENTURY'], outcome: 'flag' });
});

test.for<[string, UncertainDateOptions, string, string]>([
  ['1403-02-14', { calendar: 'solarHijri' }, '2024-05-03', '2024-05-03'],
  ['۱۴۰۳/۰۲/۱۴', { calendar: 'solarHijri' }, '2024-05-03', '2024-05-03'],
  ['14 Ordibehesht 1403', { calendar: 'solarHijri' }, '2024-05-03', '2024-05-03'],
  ['3/5/2567', { calendar: 'buddhist', order: 'dmy' }, '2024-05-03', '2024-05-03'],
  ['1/9/1445', { calendar: 'lunarHijri', order: 'dmy' }, '2024-03-10', '2024-03-12'],
  ['R6.5.3', {}, '2024-05-03', '2024-05-03'],
  ['令和6年5月3日', {}, '2024-05-03', '2024-05-03'],
  ['6/5/3', { calendar: 'reiwa', order: 'ymd' }, '2024-05-03', '2024-05-03'],
  ['25-08-2016', { calendar: 'ethiopian', order: 'dmy' }, '2024-05-03', '2024-05-03'],
])('%s with %j is converted', ([raw, options, earliest, latest]) => {
  const { days, flags } = read(raw, options);
  expect(days?.slice(1)).toStrictEqual([earliest, latest]);
  expect(flags).toStrictEqual(['CALENDAR_CONVERTED']);
});

test('a year of another calendar is a range of days', () => {
  expect(read('1403', { calendar: 'solarHijri' }).days).toStrictEqual([
    '[2024-03-20..2025-03-20]',
    '2024-03-20',
    '2025-03-20',
  ]);
  expect(read('2567', { calendar: 'buddhist' }).days).toStrictEqual(['2024', '2024-01-01', '2024-12-31']);
  expect(read('2024-05-03', { calendar: 'solarHijri' })).toStrictEqual({
    days: ['2024-05-03', '2024-05-03', '2024-05-03'],
    flags: [],
    outcome: 'accept',
  });
});

test.for<[string, UncertainDateOptions, string | undefined]>([
  ['1900-01-01', {}, undefined],
  ['1970-01-01', { field: 'event' }, undefined],
  ['9999-12-31', {}, undefined],
  ['01/01/1900', {}, undefined],
  ['0000-00-00', {}, undefined],
  ['1980-01-01', { field: 'birth' }, '1980'],
  ['1 January 1980', { field: 'birth' }, '1980'],
  ['00/00/1980', {}, '1980'],
  ['1980-00-00', {}, '1980'],
  ['00/05/1980', {}, '1980-05'],
])('%s with %j is a placeholder', ([raw, options, text]) => {
  const { value, flags, outcome, missing } = uncertainDateValue.clean(raw, options);
  expect(value?.text).toBe(text);
  expect(flags.map(({ flag }) => flag)).toStrictEqual(['DATE_PLACEHOLDER']);
  expect(outcome).toBe('flag');
  expect(missing).toBe(text === undefined ? 'unknown' : undefined);
});

test('a birth of long ago is only suspect', () => {
  expect(read('1856-06-18', { field: 'birth', receivedOn }).flags).toStrictEqual(['DATE_SUSPECT']);
  expect(read('1630-08-02', { field: 'birth', receivedOn }).outcome).toBe('flag');
});

test('an event on 1 January is one', () => {
  expect(read('2020-01-01', { field: 'event', receivedOn })).toStrictEqual({
    days: ['2020-01-01', '2020-01-01', '2020-01-01'],
    flags: [],
    outcome: 'accept',
  });
});

test.for<[string, UncertainDateOptions, object]>([
  [
    '2023-05-03T10:20:30Z',
    {},
    { text: '2023-05-03T10:20:30Z', instant: 1683109230000, localTime: '2023-05-03T10:20:30' },
  ],
  [
    '2023-05-03T10:20:30+02:00',
    {},
    { text: '2023-05-03T10:20:30+02:00', instant: 1683102030000, localTime: '2023-05-03T10:20:30' },
  ],
  ['24/08/2017 2:05 PM', {}, { text: '2017-08-24T14:05', localTime: '2017-08-24T14:05' }],
  ['20230503T102030Z', {}, { text: '2023-05-03T10:20:30Z', instant: 1683109230000, localTime: '2023-05-03T10:20:30' }],
  ['1683109230', { serial: 'epochSeconds' }, { text: '2023-05-03', instant: 1683109230000 }],
  ['45415.5', { serial: 'excel' }, { text: '2024-05-03', localTime: '2024-05-03T12:00:00' }],
])('%s with %j keeps its time', ([raw, options, expected]) => {
  const { value } = uncertainDateValue.clean(raw, options);
  const { earliest, latest, precision, ...rest } = value ?? {};
  expect(rest).toStrictEqual(expected);
  expect([precision, latest]).toStrictEqual(['day', earliest]);
});

test('the zone of the place is assumed and said', () => {
  const timeZone = 'Europe/Madrid';
  const summer = uncertainDateValue.clean('2023-07-01 12:00', { timeZone });
  expect(summer.value?.instant).toBe(Date.UTC(2023, 6, 1, 10));
  expect(summer.flags).toStrictEqual([{ flag: 'TZ_ASSUMED', detail: timeZone }]);
  const twice = uncertainDateValue.clean('2023-10-29 02:30', { timeZone });
  expect(twice.value?.instants).toStrictEqual([Date.UTC(2023, 9, 29, 0, 30), Date.UTC(2023, 9, 29, 1, 30)]);
  expect(twice.flags.map(({ flag }) => flag)).toStrictEqual(['TZ_AMBIGUOUS']);
  expect(uncertainDateValue.clean('2023-03-26 02:30', { timeZone }).flags[0]?.flag).toBe('TZ_AMBIGUOUS');
});

test.for(['yesterday', 'May', '12', '2023-5-3-1', 'ref 2023/114', '13:20', 'Juan'])('%s is not a date', (raw) => {
  expect(read(raw, {})).toStrictEqual({ days: undefined, flags: ['VALUE_UNMAPPED'], outcome: 'flag' });
});

test('what is missing is not a date', () => {
  expect(uncertainDateValue.clean('', {})).toStrictEqual({ flags: [], outcome: 'accept' });
  expect(uncertainDateValue.clean('unknown', {}).missing).toBe('unknown');
});

import { expect, test } from 'vitest';
import { formatDay } from './day.ts';
import { readEdtf } from './edtf.ts';
import { GREATEST_DAY, LEAST_DAY } from './validity.ts';

const shown = (day: number) => (day === LEAST_DAY ? 'least' : day === GREATEST_DAY ? 'greatest' : formatDay(day));

test.for([
  ['2024-05-03', 'day', '2024-05-03', '2024-05-03'],
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ['2023-05', 'month', '2023-05-01', '2023-05-31'],
  ['2023', 'year', '2023-01-01', '2023-12-31'],
  ['2023?', 'year', '2023-01-01', '2023-12-31'],
  ['2023-05~', 'month', '2023-05-01', '2023-05-31'],
  ['2004-06-11%', 'day', '2004-06-11', '2004-06-11'],
  ['2001-21', 'season', '2001-03-01', '2001-05-31'],
  ['2001-24', 'season', '2001-01-01', '2002-02-28'],
  ['2001-29', 'season', '2001-09-01', '2001-11-30'],
  ['2001-33', 'season', '2001-01-01', '2001-03-31'],
  ['2001-41', 'season', '2001-07-01', '2001-12-31'],
  ['201X', 'decade', '2010-01-01', '2019-12-31'],
  ['20XX', 'century', '2000-01-01', '2099-12-31'],
  ['2004-XX', 'year', '2004-01-01', '2004-12-31'],
  ['1985-04-XX', 'month', '1985-04-01', '1985-04-30'],
  ['1985-XX-XX', 'year', '1985-01-01', '1985-12-31'],
  ['Y-12000', 'year', 'Y-12000-01-01', 'Y-12000-12-31'],
  ['-0044-03-15', 'day', '-0044-03-15', '-0044-03-15'],
  ['1964/2008', 'interval', '1964-01-01', '2008-12-31'],
  ['2004-06~/2004-08-12', 'interval', '2004-06-01', '2004-08-12'],
  ['2022-01-01/..', 'interval', '2022-01-01', 'greatest'],
  ['2022-01-01/', 'interval', '2022-01-01', 'greatest'],
  ['/1984-06', 'interval', 'least', '1984-06-30'],
  ['../1984-06', 'interval', 'least', '1984-06-30'],
  ['[2024-03-04,2024-04-03]', 'set', '2024-03-04', '2024-04-03'],
  ['[1667,1668,1670..1672]', 'set', '1667-01-01', '1672-12-31'],
  ['[..1984]', 'set', 'least', '1984-12-31'],
  ['[1760-12..]', 'set', '1760-12-01', 'greatest'],
  ['{1960,1961-12}', 'set', '1960-01-01', '1961-12-31'],
  ['..', 'open', 'least', 'greatest'],
] as const)('%s is a %s from %s to %s', ([text, precision, earliest, latest]) => {
  const read = readEdtf(text);
  expect(read && [read.text, read.precision, shown(read.earliest), shown(read.latest)]).toStrictEqual([
    text,
    precision,
    earliest,
    latest,
  ]);
});

test.for([
  '2023-02-29',
  '2023-13',
  '2023-20',
  '2023-00',
  '23',
  '2023-5-3',
  '2X23',
  '2008/1964',
  '/',
  '1/2/3',
  '[]',
  '[a]',
  '',
])('%s is not EDTF or no day', (text) => {
  expect(readEdtf(text)).toBeUndefined();
});

test('an unknown end is not an open one', () => {
  const start = { earliest: 18993, latest: 18993 };
  expect(readEdtf('2022-01-01/')?.interval).toStrictEqual({ start, end: 'unknown' });
  expect(readEdtf('2022-01-01/..')?.interval).toStrictEqual({ start, end: 'open' });
});

import { expect, test } from 'vitest';
import { dayOf } from './view-options.ts';
import { windowsOf, type WindowParams } from './windows-of.ts';

const known = ['2020-01-01', '2020-06-01', '2020-12-31'].map(dayOf);
const told = async (params: WindowParams, days: readonly number[] = known) =>
  (await windowsOf(params, async () => days)).map(({ at, until }) => `${at} ${until}`);

test('windows are days that are named, a series, or all that is known in four parts', async () => {
  expect(await told({ at: ['2021-01-01', '2020-01-01', '2021-01-01'] })).toStrictEqual([
    '2020-01-01 2020-01-02',
    '2021-01-01 2021-01-02',
  ]);
  expect(await told({ at: ['2020-01-01'], windowDays: 31 })).toStrictEqual(['2020-01-01 2020-02-01']);
  expect(await told({ begin: '2020-01-01', end: '2020-01-20', stepDays: 10 })).toStrictEqual([
    '2020-01-01 2020-01-11',
    '2020-01-11 2020-01-21',
  ]);
  expect(await told({ begin: '2020-01-01', end: '2020-01-20', stepDays: 10, windowDays: 3 })).toStrictEqual([
    '2020-01-01 2020-01-04',
    '2020-01-11 2020-01-14',
  ]);
  expect(await told({})).toStrictEqual([
    '2020-01-01 2020-04-02',
    '2020-04-02 2020-07-03',
    '2020-07-03 2020-10-03',
    '2020-10-03 2021-01-03',
  ]);
  expect(await told({}, [])).toStrictEqual([]);
});

test.for<[what: string, params: WindowParams, path: string]>([
  ['days and a series', { at: ['2020-01-01'], begin: '2020-01-01' }, 'at'],
  ['an end before the beginning', { begin: '2020-02-01', end: '2020-01-01' }, 'end'],
  ['too many windows', { begin: '2020-01-01', end: '2021-01-01', stepDays: 1 }, 'stepDays'],
])('%s cannot be', async ([, params, path]) => {
  await expect(windowsOf(params, async () => known)).rejects.toThrow(
    expect.objectContaining({ code: 'badInput', more: { errors: [expect.objectContaining({ path })] } }),
  );
});

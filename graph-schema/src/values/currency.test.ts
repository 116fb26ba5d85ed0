import { expect, test } from 'vitest';
import { currencyValue } from './currency.ts';
import { dayOf } from './day.ts';

test.for([
  ['USD', 'USD'],
  ['usd', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['pounds sterling', 'GBP'],
  ['R$', 'BRL'],
  ['XBT', 'BTC'],
] as const)('%s is %s', ([raw, code]) => {
  expect(currencyValue.clean(raw, {})).toStrictEqual({ value: code, flags: [], outcome: 'accept' });
});

test.for([
  ['VEF', undefined, 'until 2018-08-20, then VES'],
  ['VES', undefined, 'redenominated on 2021-10-01'],
  ['VES', dayOf(2020, 1, 1), 'redenominated on 2021-10-01'],
  ['DEM', dayOf(2010, 1, 1), 'until 2002-02-28, then EUR'],
] as const)('%s on day %s is obsolete', ([raw, on, detail]) => {
  const cleaned = currencyValue.clean(raw, on === undefined ? {} : { on });
  expect(cleaned).toStrictEqual({ value: raw, flags: [{ flag: 'CURRENCY_OBSOLETE', detail }], outcome: 'flag' });
});

test('a former currency was good in its time', () => {
  expect(currencyValue.clean('DEM', { on: dayOf(1999, 1, 1) }).flags).toStrictEqual([]);
  expect(currencyValue.clean('VES', { on: dayOf(2023, 1, 1) }).flags).toStrictEqual([]);
});

test('a sign that several share waits for the profile', () => {
  expect(currencyValue.clean('$', {}).outcome).toBe('quarantine');
  expect(currencyValue.clean('pesos', {}).flags[0]?.flag).toBe('CURRENCY_MISSING');
  expect(currencyValue.clean('$', { signs: { $: 'COP' } }).value).toBe('COP');
  expect(currencyValue.clean('ZZZ', {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
});

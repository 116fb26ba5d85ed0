import { expect, test } from 'vitest';
import { amountValue } from './amount.ts';
import type { AmountOptions } from './amount.ts';
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

test.for<[string, AmountOptions, number, string]>([
  ['USD 1,250.50', {}, 1250.5, 'USD'],
  ['1.250,50 €', {}, 1250.5, 'EUR'],
  ['1250.5', { currency: 'EUR' }, 1250.5, 'EUR'],
  ['EUR1250', {}, 1250, 'EUR'],
  ['1 250 000 EUR', {}, 1250000, 'EUR'],
  ['5k USD', {}, 5000, 'USD'],
  ['1.2 million USD', {}, 1200000, 'USD'],
  ['£1.5m', {}, 1500000, 'GBP'],
  ['USD 3 crore', {}, 30000000, 'USD'],
  ['12', { currency: 'USD', times: 1000 }, 12000, 'USD'],
  ['-12 USD', { signed: true }, -12, 'USD'],
  ['(1,200.00)', { currency: 'USD', signed: true }, -1200, 'USD'],
  ['1,250', { currency: 'USD', decimal: '.' }, 1250, 'USD'],
  ['R$ 100', {}, 100, 'BRL'],
])('%s with %j is an amount', ([raw, options, amount, currency]) => {
  expect(amountValue.clean(raw, options)).toStrictEqual({ value: { amount, currency }, flags: [], outcome: 'accept' });
});

test.for<[string, AmountOptions, string]>([
  ['1,250', { currency: 'USD' }, 'NUMBER_AMBIGUOUS'],
  ['-12 USD', {}, 'NUMBER_AMBIGUOUS'],
  ['$ 1000', {}, 'CURRENCY_MISSING'],
  ['100 USD', { currency: 'EUR' }, 'CURRENCY_MISSING'],
])('%s with %j waits for a person', ([raw, options, flag]) => {
  const { outcome, flags, value } = amountValue.clean(raw, options);
  expect([outcome, flags[0]?.flag, value]).toStrictEqual(['quarantine', flag, undefined]);
});

test('an amount without currency is kept and marked', () => {
  expect(amountValue.clean('1250.5', {})).toStrictEqual({
    value: { amount: 1250.5 },
    flags: [{ flag: 'CURRENCY_MISSING' }],
    outcome: 'flag',
  });
  expect(amountValue.clean('100 VEF', {}).flags[0]?.flag).toBe('CURRENCY_OBSOLETE');
  expect(amountValue.clean('a lot', {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
});

import { expect, test } from 'vitest';
import { amountValue } from './amount.ts';
import type { AmountOptions } from './amount.ts';

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

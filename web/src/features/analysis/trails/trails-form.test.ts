import { expect, test } from 'vitest';
import { firstForm, toParams, unreadRate } from './trails-form.ts';

const account = { id: 'a'.repeat(32), kind: 'Account', caption: 'A' };
const form = firstForm([account, account]);

test('rates are asked for line by line where there is a currency to convert to', () => {
  const rates = 'USD 2024-02-27 0.5\n\n GBP  2024-03-01 1.17 ';
  expect(toParams({ ...form, currency: 'EUR', rates })).toMatchObject({
    currency: 'EUR',
    rates: [
      { currency: 'USD', day: '2024-02-27', rate: 0.5 },
      { currency: 'GBP', day: '2024-03-01', rate: 1.17 },
    ],
  });
  expect(toParams({ ...form, rates })).not.toHaveProperty('rates');
});

test('a rate that cannot be read is named', () => {
  expect(unreadRate('USD 2024-02-27 0.5')).toBeUndefined();
  expect(unreadRate('USD 2024-02-27 0.5\nUSD half')).toBe('USD half');
});

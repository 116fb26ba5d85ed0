import { expect, test } from 'vitest';
import { decimalNumberValue } from './decimal-number.ts';

test.for([
  ['490.0', 'auto', 490],
  ['-3', 'auto', -3],
  ['0.125', 'auto', 0.125],
  ['.5', 'auto', 0.5],
  ['1.250,5', 'auto', 1250.5],
  ['1,250.5', 'auto', 1250.5],
  ['1,250,000', 'auto', 1250000],
  ['1.250.000', 'auto', 1250000],
  ['12,5', 'auto', 12.5],
  ['1 250,5', 'auto', 1250.5],
  ["1'250.5", 'auto', 1250.5],
  ['1\u202F250', 'auto', 1250],
  ['1,00,000', '.', 100000],
  ['1,250', '.', 1250],
  ['1,250', ',', 1.25],
  ['1.250', ',', 1250],
  ['1.250', '.', 1.25],
  ['5e-05', 'auto', 0.00005],
  ['1,5E+03', ',', 1500],
  ['(1,250.00)', '.', -1250],
  ['250-', 'auto', -250],
  ['−7', 'auto', -7],
  ['١٢٫٥', 'auto', 12.5],
  ['１２', 'auto', 12],
] as const)('%s with %s is %d', ([raw, decimal, value]) => {
  expect(decimalNumberValue.clean(raw, { decimal })).toStrictEqual({ value, flags: [], outcome: 'accept' });
});

test.for([
  ['1,250', 'auto', '1250 or 1.250', undefined],
  ['1.250', 'auto', '1250 or 1.250', undefined],
  ['1.250,5', '.', 'not by the decimal mark of the profile', '1250.5'],
  ['1,25', '.', 'not by the decimal mark of the profile', '1.25'],
] as const)('%s with %s waits for a person', ([raw, decimal, detail, proposal]) => {
  expect(decimalNumberValue.clean(raw, { decimal })).toStrictEqual({
    flags: [{ flag: 'NUMBER_AMBIGUOUS', detail }],
    outcome: 'quarantine',
    ...(proposal !== undefined && { proposal }),
  });
});

test.for(['abc', '12 kg', '1,2,3', '1.2.3', '12 34', '--5', '1e999', '0x1F', 'Infinity', 'NaN'])(
  '%s is no number',
  (raw) => {
    expect(decimalNumberValue.clean(raw, {})).toStrictEqual({
      flags: [{ flag: 'VALUE_UNMAPPED', detail: 'not a number' }],
      outcome: 'flag',
    });
  },
);

test('a missing value is not zero', () => {
  expect(decimalNumberValue.clean('n/a', {}).missing).toBe('notApplicable');
  expect(decimalNumberValue.clean('', {})).toStrictEqual({ flags: [], outcome: 'accept' });
});

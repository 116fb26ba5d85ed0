import { expect, test } from 'vitest';
import { vinValue } from './vin.ts';

test.for([
  ['1M8GDM9AXKP042788', '1M8GDM9AXKP042788', 'ok', []],
  ['1m8gdm9axkp042788', '1M8GDM9AXKP042788', 'ok', []],
  ['VIN: 1M8GDM9AXKP042788', '1M8GDM9AXKP042788', 'ok', []],
  ['1M8-GDM9AX-KP042788', '1M8GDM9AXKP042788', 'ok', ['ID_NORMALISED']],
  ['1M8GDM9A1KP042788', '1M8GDM9A1KP042788', 'fail', ['VIN_CHECK']],
  ['WVWZZZ1JZXW000001', 'WVWZZZ1JZXW000001', 'none', []],
  ['11111111111111111', '11111111111111111', 'placeholder', ['ID_PLACEHOLDER']],
  ['1M8GDM9AXKP04278', '1M8GDM9AXKP04278', 'fail', ['VIN_FORMAT']],
  ['1M8GDM9AXKPO42788', '1M8GDM9AXKPO42788', 'fail', ['VIN_FORMAT']],
  ['WVWZZZQJZXW000001', 'WVWZZZQJZXW000001', 'fail', ['VIN_FORMAT']],
] as const)('%s as vehicle number', ([raw, value, checkStatus, flags]) => {
  const cleaned = vinValue.clean(raw, {});
  expect(cleaned.value).toStrictEqual({ scheme: 'VIN', value, issuer: '-', checkStatus });
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test('a forbidden letter is proposed as its digit only if the check then passes', () => {
  expect(vinValue.clean('1M8GDM9AXKPO42788', {}).proposal).toBe('1M8GDM9AXKP042788');
  expect(vinValue.clean('WVWZZZQJZXW000001', {}).proposal).toBeUndefined();
});

import { expect, test } from 'vitest';
import { hsCodeValue } from './hs-code.ts';

test.for([
  ['0901.21', '090121', []],
  ['HS 0901', '0901', []],
  ['0901 21 00', '09012100', []],
  ['90121', '90121', ['HS_CODE']],
  ['7701', '7701', ['HS_CODE']],
  ['0012', '0012', ['HS_CODE']],
] as const)('%s as goods code', ([raw, value, flags]) => {
  const cleaned = hsCodeValue.clean(raw, {});
  expect(cleaned.value).toBe(value);
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test('a lost zero in front of a goods code is proposed', () => {
  expect(hsCodeValue.clean('90121', {}).proposal).toBe('090121');
  expect(hsCodeValue.clean('coffee', {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
  expect(hsCodeValue.format('09012100')).toBe('0901.21.00');
});

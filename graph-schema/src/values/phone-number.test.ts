import { expect, test } from 'vitest';
import { phoneNumberValue } from './phone-number.ts';
import type { PhoneNumberOptions } from './phone-number.ts';

test.for<[string, PhoneNumberOptions, string, string | undefined]>([
  ['+44 20 7946 0958', {}, '+442079460958', undefined],
  ['+44 (0)20 7946 0958', {}, '+442079460958', undefined],
  ['0044 20 7946 0958', {}, '+442079460958', undefined],
  ['tel: +34 612 345 678', {}, '+34612345678', undefined],
  ['+57 (1) 234-5678', {}, '+5712345678', undefined],
  ['＋44 20 7946 0958', {}, '+442079460958', undefined],
  ['+1 (202) 555-0143', {}, '+12025550143', undefined],
  ['020 7946 0958', { defaultCountry: 'GBR' }, '+442079460958', 'PHONE_COUNTRY_ASSUMED'],
  ['612345678', { defaultCountry: 'ES' }, '+34612345678', 'PHONE_COUNTRY_ASSUMED'],
  ['612345678.0', { defaultCountry: 'ES' }, '+34612345678', 'PHONE_COUNTRY_ASSUMED'],
  ['(202) 555-0143', { defaultCountry: 'USA' }, '+12025550143', 'PHONE_COUNTRY_ASSUMED'],
  ['+34 612 345 678', { defaultCountry: 'GBR' }, '+34612345678', undefined],
])('%s with %j is %s', ([raw, options, number, flag]) => {
  const { value, flags } = phoneNumberValue.clean(raw, options);
  expect(value?.value).toBe(number);
  expect(flags.map((one) => one.flag)).toStrictEqual(flag === undefined ? [] : [flag]);
});

test('country, sort of line and extension are told apart from the number', () => {
  expect(phoneNumberValue.clean('+44 20 7946 0958 ext. 12', {}).value).toStrictEqual({
    scheme: 'E164',
    value: '+442079460958',
    issuer: '-',
    checkStatus: 'ok',
    country: 'GBR',
    lineType: 'fixed',
    extension: '12',
  });
});

test.for(['4.47911E+11', '4,47911E+11', '9.71501234567e+11'])('%s has lost its digits', (raw) => {
  const { outcome, flags, value } = phoneNumberValue.clean(raw, { defaultCountry: 'GBR' });
  expect([outcome, flags[0]?.flag, value]).toStrictEqual(['reject', 'PHONE_DAMAGED', undefined]);
});

test.for([
  ['447911123456', '+447911123456'],
  ['612345678', undefined],
  ['not a phone', undefined],
  ['+44 123', undefined],
] as const)('%s gives no value without more knowledge', ([raw, proposal]) => {
  const cleaned = phoneNumberValue.clean(raw, {});
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(['VALUE_UNMAPPED']);
  expect(cleaned.proposal).toBe(proposal);
});

test('fillers never identify', () => {
  const { value, flags } = phoneNumberValue.clean('0000000000', { defaultCountry: 'GBR' });
  expect([value?.checkStatus, flags[0]?.flag]).toStrictEqual(['placeholder', 'ID_PLACEHOLDER']);
  expect(value && phoneNumberValue.validate(value)).toBe(false);
});

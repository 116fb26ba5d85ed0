import { expect, test } from 'vitest';
import { countryOfDigits } from './mmsi-countries.ts';
import { mmsiValue } from './mmsi.ts';

test.for([
  ['235012345', {}, 'GBR', []],
  ['MMSI: 351123000', {}, 'PAN', []],
  ['351123000', { flag: 'PAN' }, 'PAN', []],
  ['351123000', { flag: 'LBR' }, 'PAN', ['MMSI_FLAG_CONFLICT']],
  ['002320001', {}, 'GBR', []],
  ['023501234', {}, 'GBR', []],
  ['111232501', {}, 'GBR', []],
  ['992351234', {}, 'GBR', []],
  ['970123456', {}, undefined, []],
  ['699123456', {}, undefined, ['MMSI_FLAG_CONFLICT']],
  ['123456789', {}, undefined, ['ID_PLACEHOLDER']],
  ['000000000', {}, undefined, ['ID_PLACEHOLDER']],
] as const)('%s with %j as radio identity', ([raw, options, country, flags]) => {
  const cleaned = mmsiValue.clean(raw, options);
  expect(cleaned.value?.country).toBe(country);
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test('a ship number in the place of a radio identity moves to its scheme', () => {
  expect(mmsiValue.clean('9074729', {}).value).toStrictEqual({
    scheme: 'IMO',
    value: '9074729',
    issuer: '-',
    checkStatus: 'ok',
  });
  expect(mmsiValue.clean('12345', {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
});

test('the table of country digits has three digits each', () => {
  expect(countryOfDigits.size).toBeGreaterThan(280);
  expect([...countryOfDigits.keys()].every((digits) => /^[2-7]\d\d$/u.test(digits))).toBe(true);
});

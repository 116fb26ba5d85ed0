import { expect, test } from 'vitest';
import { imoNumberValue } from './imo-number.ts';
import { countryOfDigits } from './mmsi-countries.ts';
import { mmsiValue } from './mmsi.ts';

test.for([
  ['9074729', 'IMO', '9074729', 'ok', []],
  ['IMO 9074729', 'IMO', '9074729', 'ok', []],
  ['IMO9074729', 'IMO', '9074729', 'ok', []],
  ['907 4729', 'IMO', '9074729', 'ok', ['ID_NORMALISED']],
  ['9074792', 'IMO', '9074792', 'fail', ['IMO_CHECK']],
  ['1234567', 'IMO', '1234567', 'placeholder', ['ID_PLACEHOLDER']],
  ['0000000', 'IMO', '0000000', 'placeholder', ['ID_PLACEHOLDER']],
  ['235012345', 'MMSI', '235012345', 'none', ['ID_SCHEME_GUESS']],
  ['HO5678', 'CALLSIGN', 'HO5678', 'none', ['ID_SCHEME_GUESS']],
  ['3FAB7', 'CALLSIGN', '3FAB7', 'none', ['ID_SCHEME_GUESS']],
] as const)('%s as ship number', ([raw, scheme, value, checkStatus, flags]) => {
  const cleaned = imoNumberValue.clean(raw, {});
  expect(cleaned.value).toStrictEqual({ scheme, value, issuer: '-', checkStatus });
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test('the number of a company is told apart from a ship', () => {
  expect(imoNumberValue.clean('5342883', {}).flags).toStrictEqual([
    { flag: 'IMO_CHECK', detail: 'passes as the number of a company' },
  ]);
});

test.for(['90747', '12345678', 'MV Synthetic Star'])('%s is no ship number', (raw) => {
  expect(imoNumberValue.clean(raw, {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
});

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

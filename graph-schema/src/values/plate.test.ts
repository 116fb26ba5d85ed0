import { expect, test } from 'vitest';
import { plateValue } from './plate.ts';

test.for([
  ['AB12 CDE', { country: 'GBR' }, 'AB12CDE', 'GBR', ['ID_NORMALISED']],
  ['AB12CDE', {}, 'AB12CDE', '-', ['PLATE_NO_COUNTRY']],
  ['ab12cde', { country: 'GBR' }, 'AB12CDE', 'GBR', []],
  ['А123ВС77', { country: 'RUS' }, 'A123BC77', 'RUS', ['ID_NORMALISED']],
  ['京A12345', { country: 'CHN' }, '京A12345', 'CHN', []],
  ['HK-4321', { country: 'COL', scheme: 'TAIL' }, 'HK4321', 'COL', ['ID_NORMALISED']],
  ['TEST', { country: 'GBR' }, 'TEST', 'GBR', ['ID_PLACEHOLDER']],
] as const)('%s with %j as plate', ([raw, options, value, issuer, flags]) => {
  const cleaned = plateValue.clean(raw, options);
  expect([cleaned.value?.value, cleaned.value?.issuer]).toStrictEqual([value, issuer]);
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test('what is too long or too short is no plate', () => {
  const flags = ['?!', 'x', 'a white van with tinted windows'].map((raw) => plateValue.clean(raw, {}).flags[0]?.flag);
  expect(flags).toStrictEqual(['VALUE_UNMAPPED', 'VALUE_UNMAPPED', 'VALUE_UNMAPPED']);
});

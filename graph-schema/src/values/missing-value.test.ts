import { expect, test } from 'vitest';
import { missingValue } from './missing-value.ts';

test.for([
  ['', undefined],
  ['   ', undefined],
  ['\u00A0', undefined],
  ['-', undefined],
  ['—', undefined],
  ['None', undefined],
  ['NULL', undefined],
  ['N/A', 'notApplicable'],
  ['#N/A', 'notApplicable'],
  ['not applicable', 'notApplicable'],
  ['nil', 'unknown'],
  ['unk', 'unknown'],
  [' Unknown ', 'unknown'],
  ['DESCONOCIDO', 'unknown'],
  ['неизвестно', 'unknown'],
  ['不明', 'unknown'],
  ['Refused', 'refused'],
  ['refusé', 'refused'],
] as const)('%s stands for a missing value', ([raw, missing]) => {
  const cleaned = missingValue.clean(raw, {});
  expect(cleaned.value).toBeUndefined();
  expect(cleaned.missing).toBe(missing);
});

test('an empty cell raises no flag, a code does', () => {
  expect(missingValue.clean('', {})).toStrictEqual({ flags: [], outcome: 'accept' });
  expect(missingValue.clean('-', {})).toStrictEqual({ flags: [{ flag: 'VALUE_MISSING_CODE' }], outcome: 'flag' });
});

test.for(['0', '999', '-0-', 'NA', 'Nilufer', 'Unknown Street', '-5'])('%s says something by itself', (raw) => {
  expect(missingValue.clean(raw, {})).toStrictEqual({ value: raw, flags: [], outcome: 'accept' });
});

test('the profile adds and takes away codes', () => {
  const missing = { '-0-': 'absent', '0': 'notApplicable', '999': 'unknown', nil: 'no' } as const;
  const kinds = ['-0- ', '0', '999', 'nil'].map((raw) => missingValue.clean(raw, { missing }).missing ?? 'none');
  expect(kinds).toStrictEqual(['none', 'notApplicable', 'unknown', 'none']);
  expect(missingValue.clean('nil', { missing }).value).toBe('nil');
});

import { expect, test } from 'vitest';
import { imoNumberValue } from './imo-number.ts';

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

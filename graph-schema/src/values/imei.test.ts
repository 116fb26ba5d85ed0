import { expect, test } from 'vitest';
import { imeiValue } from './imei.ts';

test.for([
  ['490154203237518', '49015420323751', 'ok', []],
  ['49-015420-323751-8', '49015420323751', 'ok', ['ID_NORMALISED']],
  ['490154203237517', '49015420323751', 'fail', ['IMEI_CHECK']],
  ['49015420323751', '49015420323751', 'none', []],
  ['4901542032375101', '49015420323751', 'none', []],
  ['IMEI: 490154203237518', '49015420323751', 'ok', []],
  ['000000000000000', '00000000000000', 'placeholder', ['ID_PLACEHOLDER']],
  ['4901542', '4901542', 'fail', ['IMEI_CHECK']],
] as const)('%s as device number', ([raw, value, checkStatus, flags]) => {
  const cleaned = imeiValue.clean(raw, {});
  expect(cleaned.value).toStrictEqual({ scheme: 'IMEI', value, issuer: '-', checkStatus });
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test('digits lost in a spreadsheet give no value', () => {
  expect(imeiValue.clean('4.90154E+14', {})).toStrictEqual({
    flags: [{ flag: 'IMEI_CHECK', detail: 'digits lost to scientific notation' }],
    outcome: 'flag',
  });
  expect(imeiValue.clean('a phone', {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
});

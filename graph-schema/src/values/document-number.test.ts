import { expect, test } from 'vitest';
import { documentNumberValue, documentReadings } from './document-number.ts';

test.for([
  ['L898902C3', {}, 'L898902C3', []],
  ['l 898902 c3', {}, 'L898902C3', ['ID_NORMALISED']],
  ['Passport no. L898902C3', { issuer: 'UTO' }, 'L898902C3', []],
  ['L898902C3<<', {}, 'L898902C3', ['ID_NORMALISED']],
  ['123456789', {}, '123456789', ['ID_PLACEHOLDER']],
] as const)('%s with %j as document number', ([raw, options, value, flags]) => {
  const cleaned = documentNumberValue.clean(raw, options);
  expect(cleaned.value?.value).toBe(value);
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test('both readings of a document number are searched', () => {
  expect(documentReadings('AO 1')).toStrictEqual(['AO1', 'A01', 'AOI', 'A0I']);
});

test('the scheme and the issuer are those of the column', () => {
  expect(documentNumberValue.clean('X1234', { scheme: 'TAX_ID', issuer: 'ESP' }).value).toStrictEqual({
    scheme: 'TAX_ID',
    value: 'X1234',
    issuer: 'ESP',
    checkStatus: 'none',
  });
  expect(documentNumberValue.clean('??', {}).value).toBeUndefined();
});

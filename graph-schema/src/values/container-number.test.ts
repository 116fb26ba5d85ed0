import { expect, test } from 'vitest';
import { containerCheckDigit, containerNumberValue, containerRepairs, isContainerNumber } from './container-number.ts';

test.for([
  ['CSQU305438', 3],
  ['MAEU123456', 7],
  ['CSQU000007', 0],
  ['CSQU900007', 0],
] as const)('%s has the check digit %d', ([ten, digit]) => {
  expect(containerCheckDigit(ten)).toBe(digit);
});

test.for([
  ['CSQU3054383', 'CSQU3054383', 'ok', []],
  ['csqu3054383', 'CSQU3054383', 'ok', []],
  ['CSQU 305438-3', 'CSQU3054383', 'ok', ['ID_NORMALISED']],
  ['CSQU3054384', 'CSQU3054384', 'fail', ['CONTAINER_CHECK']],
  ['CSQU3045383', 'CSQU3045383', 'fail', ['CONTAINER_CHECK']],
  ['CSQU0000070', 'CSQU0000070', 'ok', []],
  ['CSQU0000700', 'CSQU0000700', 'ok', []],
  ['CSQU9000070', 'CSQU9000070', 'ok', []],
  ['MAEU1234567', 'MAEU1234567', 'placeholder', ['ID_PLACEHOLDER']],
  ['ABCU0000000', 'ABCU0000000', 'placeholder', ['CONTAINER_CHECK', 'ID_PLACEHOLDER']],
] as const)('%s is a container number', ([raw, value, checkStatus, flags]) => {
  const cleaned = containerNumberValue.clean(raw, {});
  expect(cleaned.value).toStrictEqual({ scheme: 'ISO6346', value, issuer: '-', checkStatus });
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test.for([
  ['CSQX3054383', 'the fourth letter is not U, J or Z', undefined],
  ['CSQU305438', 'without check digit', undefined],
  ['DOMBOX17', 'not four letters and seven digits', undefined],
  ['CSQU3O54383', 'not four letters and seven digits', 'CSQU3054383'],
] as const)('%s has another form', ([raw, detail, proposal]) => {
  const cleaned = containerNumberValue.clean(raw, {});
  expect(cleaned.value?.scheme).toBe('REG_NO');
  expect(cleaned.flags).toStrictEqual([{ flag: 'CONTAINER_FORMAT', detail }]);
  expect(cleaned.proposal).toBe(proposal);
});

test('an owner prefix that is not registered is said', () => {
  const options = { ownerPrefixes: new Set(['MAEU']) };
  expect(containerNumberValue.clean('CSQU3054383', options).flags).toStrictEqual([
    { flag: 'CONTAINER_OWNER_UNKNOWN', detail: 'CSQU' },
  ]);
});

test('repairs pass and differ by one error, and the text itself is none of them', () => {
  const repairs = containerRepairs('CSQU3045383');
  expect(repairs).toContain('CSQU3054383');
  expect(repairs.every(isContainerNumber)).toBe(true);
  expect(repairs).not.toContain('CSQU3045383');
});

test('text that is no number gives no value', () => {
  expect(containerNumberValue.clean('n/a', {}).missing).toBe('notApplicable');
  expect(containerNumberValue.clean('??!', {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
});

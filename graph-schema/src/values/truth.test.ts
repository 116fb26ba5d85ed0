import { expect, test } from 'vitest';
import { truthValue } from './truth.ts';

test.for([
  ['Y', true],
  ['yes', true],
  ['TRUE', true],
  ['si', true],
  ['Sí', true],
  ['да', true],
  ['Oui', true],
  ['1', true],
  ['✓', true],
  ['N', false],
  ['no', false],
  ['Нет', false],
  ['nein', false],
  ['não', false],
  ['0', false],
  ['لا', false],
] as const)('%s is read', ([raw, value]) => {
  expect(truthValue.clean(raw, {})).toStrictEqual({ value, flags: [], outcome: 'accept' });
});

test.for(['maybe', '2', 'yess', 'yes and no'])('%s is neither yes nor no', (raw) => {
  const flags = [{ flag: 'VALUE_UNMAPPED', detail: 'neither yes nor no' }];
  expect(truthValue.clean(raw, {})).toStrictEqual({ flags, outcome: 'flag' });
});

test('words and missing codes of the profile come first', () => {
  expect(truthValue.clean('Arrested', { yes: ['arrested'] }).value).toBe(true);
  expect(truthValue.clean('0', { missing: { '0': 'unknown' } }).missing).toBe('unknown');
});

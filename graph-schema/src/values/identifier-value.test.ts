import { expect, test } from 'vitest';
import { isFiller, lookalikeReadings } from './identifier-value.ts';

test.for([
  ['0000000', true],
  ['11111111111111111', true],
  ['1234567', true],
  ['123456789', true],
  ['987654321', true],
  ['TEST', true],
  ['9074729', false],
  ['0000070', false],
  ['12345', true],
  ['1243567', false],
  ['111', false],
] as const)('%s is a filler: %s', ([value, filler]) => {
  expect(isFiller(value)).toBe(filler);
});

test('both readings of lookalikes are given, the text itself first', () => {
  expect(lookalikeReadings('AO1')).toStrictEqual(['AO1', 'A01', 'AOI', 'A0I']);
  expect(lookalikeReadings('0000000000', 8)).toHaveLength(8);
});

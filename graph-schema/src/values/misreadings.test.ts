import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../matching/edit-distance.ts';
import { containerCheckDigit, isContainerNumber } from './container-number.ts';
import { misreadings } from './misreadings.ts';

test('a letter of the owner that counts the same passes the check as well', () => {
  expect(misreadings('ISO6346', 'CSQU3054383')).toContain('CSGU3054383');
});

test('what is found is one error away and passes, whatever the number', () => {
  const ten = fc
    .tuple(fc.constantFrom('MSC', 'CSQ', 'APZ', 'HLX'), fc.nat(999_999))
    .map(([owner, serial]) => `${owner}U${String(serial).padStart(6, '0')}`);
  fc.assert(
    fc.property(ten, (start) => {
      const number = `${start}${containerCheckDigit(start)}`;
      const found = misreadings('ISO6346', number);

      expect(found.length).toBeGreaterThan(0);
      expect(found.every((other) => isContainerNumber(other) && editDistance(other, number, 1) === 1)).toBe(true);
    }),
  );
});

test('where there is no check every one error is a candidate', () => {
  expect(misreadings('PLATE', 'A1')).toHaveLength(25 + 9 + 1);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdTable } from './id-table.ts';

const hex = fc
  .array(fc.constantFrom(...Array.from('0123456789abcdef')), { minLength: 32, maxLength: 32 })
  .map((digits) => digits.join(''));

test('every id is found under the number it was given, and gives itself back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hex, { maxLength: 5_000, size: 'max' }), (ids) => {
      const table = createIdTable();
      ids.forEach((id) => table.add(id));
      ids.forEach((id) => table.add(id));

      expect(table.size).toBe(ids.length);
      expect(ids.map((id) => table.find(id))).toStrictEqual(ids.map((_, index) => index));
      expect(ids.map((_, index) => table.idOf(index))).toStrictEqual(ids);
    }),
    { numRuns: 10 },
  );
});

test('what was never added is not found', () => {
  expect(createIdTable().find('0'.repeat(32))).toBe(-1);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextTable } from './text-table.ts';

/** Any code units, halves of surrogate pairs among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
  fc.constantFrom('', '-', 'Østergård', 'محمد', '习近', 'Łódź', '𐍈'),
);

test('every text is found under the number it was given first, and comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 400, size: 'max' }), fc.nat(400), (texts, cut) => {
      const table = createTextTable();
      const plain = new Map<string, number>();
      texts.forEach((one, at) => {
        if (at === cut) table.trim();
        expect(table.find(one)).toBe(plain.get(one) ?? -1);
        if (!plain.has(one)) plain.set(one, plain.size);
        expect(table.add(one)).toBe(plain.get(one));
      });

      expect(table.size).toBe(plain.size);
      expect([...plain].map(([one]) => table.find(one))).toStrictEqual([...plain.values()]);
      expect([...plain.values()].map((code) => table.textOf(code))).toStrictEqual([...plain.keys()]);
    }),
  );
});

test('a text longer than any before is kept whole', () => {
  const table = createTextTable();
  const long = 'ж'.repeat(100_000);

  expect(table.textOf(table.add(long))).toBe(long);
});

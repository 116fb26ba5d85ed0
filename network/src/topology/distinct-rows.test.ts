import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctRows } from './distinct-rows.ts';
import { growable } from './growable.ts';

const row = fc.tuple(
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.oneof(fc.double(), fc.constantFrom(0, -0, 0.5, Number.NaN)),
);

test('each row is kept once, under the number it was given first', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 500, size: 'max' }), fc.nat(500), (rows, cut) => {
      const columns = [growable(Int32Array, 1), growable(Float64Array, 1)];
      const table = distinctRows(columns);
      const plain = new Map<string, number>();
      rows.forEach((one, at) => {
        if (at === cut) table.trim();
        const key = one.map((value) => String(value)).join();
        if (!plain.has(key)) plain.set(key, plain.size);
        const number = table.add(one);

        expect(number).toBe(plain.get(key));
        expect(columns.map(({ values }) => String(values[number])).join()).toBe(key);
      });

      expect(columns[0].length).toBe(plain.size);
    }),
  );
});

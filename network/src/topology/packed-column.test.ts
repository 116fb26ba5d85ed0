import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  append,
  packed,
  packedColumn,
  padTo,
  setValue,
  trimColumn,
  valueAt,
  type PackedColumn,
} from './packed-column.ts';

const value = fc.oneof(fc.nat(3), fc.nat(100_000), fc.nat(2 ** 31 - 1));
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('append' as const), value }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('set' as const), at: fc.nat(), value }) },
  fc.record({ does: fc.constant('pad' as const), by: fc.nat(200) }),
  fc.record({ does: fc.constant('trim' as const) }),
);

const valuesOf = (column: PackedColumn) => Array.from({ length: column.length }, (_, index) => valueAt(column, index));

test('a column gives back what an array would, whatever is done to it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300, size: 'max' }), (steps) => {
      const column = packedColumn();
      const plain: number[] = [];
      const places: [number, number][] = [];
      for (const one of steps) {
        if (one.does === 'append') places.push([append(column, one.value), plain.push(one.value) - 1]);
        else if (one.does === 'pad') {
          padTo(column, plain.length + one.by);
          plain.push(...Array.from({ length: one.by }, () => 0));
        } else if (one.does === 'trim') trimColumn(column);
        else if (plain.length > 0) {
          setValue(column, one.at % plain.length, one.value);
          plain[one.at % plain.length] = one.value;
        }
      }

      expect(places.map(([place]) => place)).toStrictEqual(places.map(([, place]) => place));
      expect(valuesOf(column)).toStrictEqual(plain);
      expect(valuesOf(packed(Uint32Array.from(plain)))).toStrictEqual(plain);
    }),
  );
});

test('a value takes the bits of the largest, and none while all are 0', () => {
  const column = packedColumn();
  padTo(column, 3_200);
  expect(column.words.byteLength).toBe(8);

  setValue(column, 7, 100_000);
  trimColumn(column);
  expect(column.words.byteLength).toBe((3_200 * 17) / 8 + 8);
});

test.for([2 ** 31, 2 ** 40, -1, 0.5, Number.NaN])('%d is refused', (wrong) => {
  const column = packed(Uint32Array.of(7));

  expect(() => append(column, wrong)).toThrow(RangeError);
  expect(() => setValue(column, 0, wrong)).toThrow(RangeError);
  expect(valuesOf(column)).toStrictEqual([7]);
});

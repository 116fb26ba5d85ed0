import { distinctRows, type DistinctRows } from './distinct-rows.ts';
import { growable, type Growable } from './growable.ts';

/** How a quantity was come by, in the order of the codes. */
export const quantityBases = ['none', 'weighed', 'estimated', 'converted'] as const;
/** How a substance was identified, the better the higher. */
export const identifications = ['none', 'presumed', 'field_test', 'lab'] as const;

/** Weights and quantities of claims; row 0 is a weight of 1 and no quantity, which most claims have. */
export interface MeasureTable {
  add(weight: number, netKg: number | undefined, basis: string | undefined, identification: string | undefined): number;
  readonly rows: DistinctRows;
  readonly weight: Growable<Float64Array>;
  /** Net kilograms; NaN where none is known. */
  readonly netKg: Growable<Float64Array>;
  /** Index into `quantityBases`. */
  readonly basis: Growable<Uint8Array>;
  /** Index into `identifications`. */
  readonly identification: Growable<Uint8Array>;
}

/** A table that holds row 0 only. */
export function createMeasureTable(): MeasureTable {
  const columns = {
    weight: growable(Float64Array, FEW),
    netKg: growable(Float64Array, FEW),
    basis: growable(Uint8Array, FEW),
    identification: growable(Uint8Array, FEW),
  };
  const rows = distinctRows(Object.values(columns));
  const table: MeasureTable = {
    ...columns,
    rows,
    add: (weight, netKg, basis, identification) =>
      rows.add([weight, netKg ?? Number.NaN, codeIn(quantityBases, basis), codeIn(identifications, identification)]),
  };
  table.add(1, undefined, undefined, undefined);
  return table;
}

const FEW = 64;

function codeIn(names: readonly string[], name: string | undefined): number {
  return name === undefined ? 0 : Math.max(0, names.indexOf(name));
}

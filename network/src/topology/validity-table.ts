import { distinctRows, type DistinctRows } from './distinct-rows.ts';
import { growable, type Growable } from './growable.ts';

/** Distinct periods: many claims share one, so a claim holds a small number in place of four days. */
export interface ValidityTable {
  /** Rows in the order of the columns below. */
  readonly rows: DistinctRows;
  readonly fromEarliest: Growable<Int32Array>;
  readonly fromLatest: Growable<Int32Array>;
  readonly toEarliest: Growable<Int32Array>;
  readonly toLatest: Growable<Int32Array>;
}

/** An empty table of periods. */
export function createValidityTable(): ValidityTable {
  const columns = {
    fromEarliest: growable(Int32Array, FEW),
    fromLatest: growable(Int32Array, FEW),
    toEarliest: growable(Int32Array, FEW),
    toLatest: growable(Int32Array, FEW),
  };
  return { ...columns, rows: distinctRows(Object.values(columns)) };
}

const FEW = 64;

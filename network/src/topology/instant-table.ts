import { distinctRows, type DistinctRows } from './distinct-rows.ts';
import { growable, type Growable } from './growable.ts';

/** Distinct instants in milliseconds since 1970-01-01 UTC: whatever was written at once shares one. Row 0 is `NEVER`. */
export interface InstantTable {
  readonly rows: DistinctRows;
  readonly at: Growable<Float64Array>;
}

/** Row of the instant that does not come. */
export const NEVER = 0;

/** A table that holds row 0 only. */
export function createInstantTable(): InstantTable {
  const at = growable(Float64Array, 64);
  const rows = distinctRows([at]);
  rows.add([Infinity]);
  return { rows, at };
}

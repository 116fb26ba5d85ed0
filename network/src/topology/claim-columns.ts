import { packedColumn, valueAt, type PackedColumn } from './packed-column.ts';
import { createTermTable, type TermTable } from './term-table.ts';

/** The claims between entities, one row a claim, in the order in which they were applied. Only their tokens ever change. */
export interface ClaimColumns {
  /** Home nodes of the two ends; where merges lead them is the group's business. */
  readonly from: PackedColumn;
  readonly to: PackedColumn;
  /** Row of `terms`: relationship, token and confidence. */
  readonly term: PackedColumn;
  readonly terms: TermTable;
  /** Ascending: the claims of a record stand together, in the order in which it says them. */
  readonly record: PackedColumn;
  /** Row of the table of periods. */
  readonly validity: PackedColumn;
  /** Row of the table of measures; 0 for weight 1 and no quantity. */
  readonly measure: PackedColumn;
  /** Code of the item in the table of items; 0 for none. */
  readonly item: PackedColumn;
}

/** Empty columns. */
export function createClaimColumns(): ClaimColumns {
  return {
    from: packedColumn(),
    to: packedColumn(),
    term: packedColumn(),
    terms: createTermTable(),
    record: packedColumn(),
    validity: packedColumn(),
    measure: packedColumn(),
    item: packedColumn(),
  };
}

/** Index of a claim's type into the list of relationships. */
export function claimType({ term, terms }: ClaimColumns, claim: number): number {
  return terms.what.values[valueAt(term, claim)];
}

/** Code of the token that a claim stands under. */
export function claimToken({ term, terms }: ClaimColumns, claim: number): number {
  return terms.token.values[valueAt(term, claim)];
}

/** Confidence of a claim, 0..1. */
export function claimConfidence({ term, terms }: ClaimColumns, claim: number): number {
  return terms.confidence.values[valueAt(term, claim)];
}

/** Place of a claim within its record's `said`, from which its properties follow. O(log claims). */
export function claimPlace({ record }: ClaimColumns, claim: number): number {
  return claim - firstOf(record, valueAt(record, claim));
}

/** The first place in an ascending column of a value, or of the next larger one. O(log n). */
export function firstOf(column: PackedColumn, value: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(column, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

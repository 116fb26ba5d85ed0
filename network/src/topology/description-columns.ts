import { packedColumn, valueAt, type PackedColumn } from './packed-column.ts';
import { createTermTable, type TermTable } from './term-table.ts';

/** What records say of single entities, one row a description, chained per home node. */
export interface DescriptionColumns {
  /** Row of `terms`: facet, token and confidence. */
  readonly term: PackedColumn;
  readonly terms: TermTable;
  /** Ascending: the descriptions of a record stand together. */
  readonly record: PackedColumn;
  /** Row of the table of periods. */
  readonly validity: PackedColumn;
  /** Place of the mention within its record's `said`. */
  readonly place: PackedColumn;
  /** Where its captions end in the list of captions; they begin where those of the description before end. */
  readonly captionsEnd: PackedColumn;
  /** Newest description of each home node plus one, or 0. */
  readonly heads: PackedColumn;
  /** The next older description of the same home node plus one, or 0. */
  readonly next: PackedColumn;
}

/** Empty columns. */
export function createDescriptionColumns(): DescriptionColumns {
  return {
    term: packedColumn(),
    terms: createTermTable(),
    record: packedColumn(),
    validity: packedColumn(),
    place: packedColumn(),
    captionsEnd: packedColumn(),
    heads: packedColumn(),
    next: packedColumn(),
  };
}

/**
 * Code of what a description is filtered by: the mode of a seizure, the type of a place, the check of an identifier; 0 for
 * none.
 */
export function descriptionFacet({ term, terms }: DescriptionColumns, description: number): number {
  return terms.what.values[valueAt(term, description)];
}

/** Code of the token that a description stands under. */
export function descriptionToken({ term, terms }: DescriptionColumns, description: number): number {
  return terms.token.values[valueAt(term, description)];
}

/** Confidence of a description, 0..1. */
export function descriptionConfidence({ term, terms }: DescriptionColumns, description: number): number {
  return terms.confidence.values[valueAt(term, description)];
}

/** Calls `visit` for each description of a home node, newest first. */
export function forEachDescriptionAt(
  { heads, next }: DescriptionColumns,
  node: number,
  visit: (description: number) => void,
): void {
  for (let row = valueAt(heads, node) - 1; row !== -1; row = valueAt(next, row) - 1) visit(row);
}

import { distinctRows, type DistinctRows } from './distinct-rows.ts';
import { growable, type Growable } from './growable.ts';

/**
 * What rows say the same way: few combinations among many rows, so a row holds a small number in place of all of it.
 */
export interface TermTable {
  /** Rows in the order of the columns below. */
  readonly rows: DistinctRows;
  /** What is said: of a claim the index of its relationship, of a description its facet. */
  readonly what: Growable<Uint32Array>;
  readonly token: Growable<Uint32Array>;
  readonly confidence: Growable<Float64Array>;
}

/** An empty table of terms. */
export function createTermTable(): TermTable {
  const columns = {
    what: growable(Uint32Array, FEW),
    token: growable(Uint32Array, FEW),
    confidence: growable(Float64Array, FEW),
  };
  return { ...columns, rows: distinctRows(Object.values(columns)) };
}

/** The number of the same terms under another token. */
export function underToken(terms: TermTable, term: number, token: number): number {
  return terms.rows.add([terms.what.values[term], token, terms.confidence.values[term]]);
}

const FEW = 64;

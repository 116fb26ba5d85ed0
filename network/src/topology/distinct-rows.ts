import { bytesOf, push, trimArray, type Growable, type NumberArray } from './growable.ts';
import { mixHash } from './mix-hash.ts';
import { createRowIndex } from './row-index.ts';

/** Rows of numbers that repeat, each kept once and numbered in the order in which they came. */
export interface DistinctRows {
  /** The number of a row, which is added when it is new. Expected O(columns). */
  add(row: readonly number[]): number;
  /** Gives back room to grow. */
  trim(): void;
  /** Bytes held in memory, columns included. */
  readonly bytes: number;
}

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** Keeps the rows of these columns distinct; all of them come through `add`. */
export function distinctRows(columns: readonly Growable<NumberArray>[]): DistinctRows {
  let wanted: readonly number[] = [];
  const isWanted = (row: number) => {
    for (let at = 0; at < columns.length; at += 1) if (!isSame(columns[at].values[row], wanted[at])) return false;
    return true;
  };
  const index = createRowIndex((row) => hashOf(columns.map(({ values }) => values[row])));

  return {
    get bytes() {
      return columns.reduce((sum, column) => sum + bytesOf(column), index.bytes);
    },
    add(row) {
      wanted = row;
      const hash = hashOf(row);
      const known = index.find(hash, isWanted);
      if (known !== -1) return known;
      columns.forEach((column, at) => push(column, row[at]));
      index.enter(hash);
      return columns[0].length - 1;
    },
    trim() {
      for (const column of columns) trimArray(column);
      index.trim();
    },
  };
}

function isSame(one: number, other: number): boolean {
  return one === other || (Number.isNaN(one) && Number.isNaN(other));
}

function hashOf(row: readonly number[]): number {
  let hash = 0;
  for (const value of row) {
    // Minus zero is zero.
    float[0] = value + 0;
    hash = mixHash(mixHash(hash, words[0]), words[1]);
  }
  return hash;
}

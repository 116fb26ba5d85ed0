import { packed, setValue, valueAt } from './packed-column.ts';

/** Finds the rows of a table by a hash of what they hold. */
export interface RowIndex {
  /** The row for which `isWanted` answers yes among those of this hash, or -1. Expected O(1). */
  find(hash: number, isWanted: (row: number) => boolean): number;
  /** Enters the next row, numbered by how many there are. Amortised O(1). */
  enter(hash: number): void;
  /** Gives back room to grow. O(rows). */
  trim(): void;
  /** Bytes held in memory. */
  readonly bytes: number;
}

/** Share of the slots that is filled at most, and after trimming. */
const MOST = 0.75;
const TRIMMED = 0.7;
const FIRST_SLOTS = 32;

/** An empty index: open addressing with linear probing over row numbers of as few bits as they need. `hashOf` a row never changes. */
export function createRowIndex(hashOf: (row: number) => number): RowIndex {
  let count = FIRST_SLOTS;
  /** The row plus one; 0 where a slot is free. */
  let slots = packed(new Uint32Array(count));
  let size = 0;

  const startOf = (hash: number) => Math.floor(((hash >>> 0) / 2 ** 32) * count);
  const rebuild = (slotCount: number) => {
    count = slotCount;
    const rows = new Uint32Array(count);
    for (let row = 0; row < size; row += 1) {
      let slot = startOf(hashOf(row));
      while (rows[slot] !== 0) slot = slot + 1 === count ? 0 : slot + 1;
      rows[slot] = row + 1;
    }
    slots = packed(rows);
  };

  return {
    get bytes() {
      return slots.words.byteLength;
    },
    find(hash, isWanted) {
      let slot = startOf(hash);
      for (;;) {
        const row = valueAt(slots, slot) - 1;
        if (row === -1 || isWanted(row)) return row;
        slot = slot + 1 === count ? 0 : slot + 1;
      }
    },
    enter(hash) {
      size += 1;
      if (size > count * MOST) {
        rebuild(Math.ceil(count * 1.5));
        return;
      }
      let slot = startOf(hash);
      while (valueAt(slots, slot) !== 0) slot = slot + 1 === count ? 0 : slot + 1;
      setValue(slots, slot, size);
    },
    trim() {
      rebuild(Math.max(FIRST_SLOTS, Math.ceil(size / TRIMMED)));
    },
  };
}

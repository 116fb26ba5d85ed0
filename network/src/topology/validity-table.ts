import { growable, push, type Growable } from './growable.ts';

/** Distinct periods: many claims share one, so a claim holds a number of four bytes in place of four days. */
export interface ValidityTable {
  add(validity: readonly [number, number, number, number]): number;
  readonly fromEarliest: Growable<Int32Array>;
  readonly fromLatest: Growable<Int32Array>;
  readonly toEarliest: Growable<Int32Array>;
  readonly toLatest: Growable<Int32Array>;
}

/** An empty table of periods. */
export function createValidityTable(): ValidityTable {
  const known = new Map<string, number>();
  const table = {
    fromEarliest: growable(Int32Array),
    fromLatest: growable(Int32Array),
    toEarliest: growable(Int32Array),
    toLatest: growable(Int32Array),
  };

  return {
    ...table,
    add(validity) {
      const key = validity.join(' ');
      const index = known.get(key);
      if (index !== undefined) return index;
      push(table.fromEarliest, validity[0]);
      push(table.fromLatest, validity[1]);
      push(table.toEarliest, validity[2]);
      const added = push(table.toLatest, validity[3]);
      known.set(key, added);
      return added;
    },
  };
}

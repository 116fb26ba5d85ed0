/** The sets that leave the fewest pairs of those offered, and how many of them there were. */
export interface BestSets {
  /** Pairs left by the best; Infinity before the first offer. */
  readonly pairs: () => number;
  /** Offers a set that leaves so many pairs; it is read only where it is kept. */
  readonly offer: (pairs: number, set: () => readonly number[]) => void;
  readonly kept: () => readonly (readonly number[])[];
  readonly count: () => number;
}

/** Keeps up to `most` sets that are tied for the best. */
export function bestSets(most: number): BestSets {
  let best = Infinity;
  let count = 0;
  let kept: (readonly number[])[] = [];
  return {
    pairs: () => best,
    offer(pairs, set) {
      if (pairs > best) return;
      if (pairs < best) {
        best = pairs;
        count = 0;
        kept = [];
      }
      count += 1;
      if (kept.length < most) kept.push(set());
    },
    kept: () => kept,
    count: () => count,
  };
}

import type { Tick } from '../tick.ts';
import type { BestSets } from './best-sets.ts';
import { fewestPairs, mostNewParts } from './fewest-pairs.ts';
import { pairsAfter } from './pairs-after.ts';
import { partsWithout } from './parts-without.ts';
import type { Reduced } from './reduce.ts';

/**
 * Offers every set of `k` candidates that is not beaten, in lexicographic order. Every choice of all but the last member
 * takes one search, which judges all last members at once; choices that cannot reach `atMost` pairs (what some set is known to
 * leave) are left out. O(C(candidates, k − 1) · (nodes + edges)).
 */
export function exactSets(reduced: Reduced, k: number, atMost: number, best: BestSets, tick?: Tick): void {
  const count = reduced.candidates.length;
  const { after, now } = pairsAfter(reduced);
  const gone = new Uint8Array(reduced.rows.size);
  const moreParts = Array.from({ length: k + 1 }, (_, removals) => mostNewParts(reduced, removals));
  const chosen: number[] = [];
  const isHopeless = (): boolean => {
    const removals = k - chosen.length;
    const sizes = partsWithout(reduced, gone);
    return fewestPairs(sizes, removals, moreParts[removals]) > Math.min(atMost, best.pairs());
  };
  const choose = (first: number): void => {
    if (chosen.length === k - 1) {
      const pairs = after(gone);
      for (let last = first; last < count; last += 1) best.offer(pairs[last], () => [...chosen, last]);
      return;
    }
    // The last but one is judged by one search, which costs no more than the bound would.
    if (chosen.length < k - 2 && isHopeless()) return;
    for (let member = first; member <= count - (k - chosen.length); member += 1) {
      if (chosen.length === 0) tick?.(member, count);
      chosen.push(member);
      gone[member] = 1;
      choose(member + 1);
      gone[member] = 0;
      chosen.pop();
    }
  };
  if (k > 0) choose(0);
  else {
    after(gone);
    best.offer(now(), () => []);
  }
}

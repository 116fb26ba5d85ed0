import type { PairsAfter } from './pairs-after.ts';
import type { Reduced } from './reduce.ts';

/** Removes, `k` times, the candidate whose removal leaves the fewest pairs; of equals the smaller number. In the order of removal. */
export function greedySet({ candidates, rows }: Reduced, k: number, { after }: PairsAfter): number[] {
  const gone = new Uint8Array(rows.size);
  const set: number[] = [];
  while (set.length < k) {
    const member = bestMember(after(gone), gone, candidates.length);
    gone[member] = 1;
    set.push(member);
  }
  return set;
}

/** The candidate that leaves the fewest pairs; of equals the smaller number. */
export function bestMember(pairs: Float64Array, gone: Uint8Array, candidates: number): number {
  let best = -1;
  for (let member = 0; member < candidates; member += 1)
    if (!gone[member] && (best === -1 || pairs[member] < pairs[best])) best = member;
  return best;
}

import type { SeededRandom } from '../seeded-random.ts';
import type { Tick } from '../tick.ts';
import type { BestSets } from './best-sets.ts';
import { bestMember, greedySet } from './greedy-set.ts';
import { pairsAfter } from './pairs-after.ts';
import type { Reduced } from './reduce.ts';

/** How often the search starts anew, each time from sets drawn at random but for the first, which is the greedy one. */
export const STARTS = 12;

/**
 * Offers what a search by exchange finds: as long as some member may be exchanged for a candidate that leaves fewer
 * pairs, it is. O(starts · exchanges · k · (nodes + edges)).
 */
export function swappedSets(reduced: Reduced, k: number, best: BestSets, random: SeededRandom, tick?: Tick): void {
  const search = pairsAfter(reduced);
  const seen = new Set<string>();
  for (let start = 0; start < STARTS; start += 1) {
    tick?.(start, STARTS);
    const set = start === 0 ? greedySet(reduced, k, search) : drawnSet(reduced.candidates.length, k, random);
    const { members, pairs } = exchange(reduced, set, search.after);
    const sorted = members.sort((a, b) => a - b);
    const key = sorted.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    best.offer(pairs, () => sorted);
  }
}

function drawnSet(candidates: number, k: number, random: SeededRandom): number[] {
  const drawn = new Set<number>();
  while (drawn.size < k) drawn.add(random.below(candidates));
  return [...drawn];
}

function exchange({ rows, candidates }: Reduced, set: readonly number[], after: (gone: Uint8Array) => Float64Array) {
  const members = [...set];
  const gone = new Uint8Array(rows.size);
  for (const member of members) gone[member] = 1;
  let pairs = Infinity;
  for (let unchanged = 0, place = 0; unchanged < members.length; place = (place + 1) % members.length) {
    gone[members[place]] = 0;
    const left = after(gone);
    if (pairs === Infinity) pairs = left[members[place]];
    const better = bestMember(left, gone, candidates.length);
    unchanged = left[better] < pairs ? 0 : unchanged + 1;
    if (left[better] < pairs) members[place] = better;
    pairs = left[members[place]];
    gone[members[place]] = 1;
  }
  return { members, pairs };
}

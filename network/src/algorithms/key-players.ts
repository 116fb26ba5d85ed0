import type { Graph } from '../graph/graph.ts';
import { connectedPairs, fragmentation } from './fragmentation.ts';
import { bestSets } from './key-players/best-sets.ts';
import { exactSets } from './key-players/exact-sets.ts';
import { fewestPairs, mostNewParts } from './key-players/fewest-pairs.ts';
import { greedySet } from './key-players/greedy-set.ts';
import { pairsAfter } from './key-players/pairs-after.ts';
import { partsWithout } from './key-players/parts-without.ts';
import { reduce, type Reduced } from './key-players/reduce.ts';
import { swappedSets } from './key-players/swapped-sets.ts';
import { seededRandom } from './seeded-random.ts';
import type { Tick } from './tick.ts';

/** What is looked for, and how long. */
export interface KeyPlayerOptions {
  /** How many are removed; no more than there are candidates. */
  readonly k: number;
  /** Who may be removed; absent: everybody. */
  readonly candidates?: ArrayLike<number>;
  /** Every set is judged while there are no more than these; default 100,000. */
  readonly mostSets?: number;
  /** So many tied best sets are told; default 50. */
  readonly mostTied?: number;
  /** Of the search by exchange. Default 1. */
  readonly seed?: number;
  readonly tick?: Tick;
}

/** Sets whose removal fragments the most. */
export interface KeyPlayers {
  /** `exact`: no set is better, and `sets` are all that reach it (as far as told); `heuristic`: some may be better, up to `bound`. */
  readonly method: 'exact' | 'heuristic';
  /** How many sets of so many candidates there are. */
  readonly setCount: number;
  readonly fBefore: number;
  readonly fAfter: number;
  /** No set has a greater F. */
  readonly bound: number;
  /** Members ascending, sets in lexicographic order. */
  readonly sets: readonly (readonly number[])[];
  /** How many sets are known to reach it, told or not. */
  readonly tied: number;
  /** What the greedy choice takes, in the order of removal, for comparison. */
  readonly greedy: { readonly set: readonly number[]; readonly fAfter: number };
}

/**
 * The sets of k candidates whose removal leaves the greatest fragmentation F (see `fragmentation`), whatever the direction
 * and strength of ties: KPP-NEG of S. Borgatti (2006), Identifying sets of key players in a social network.
 * Exact, with all ties, while there are at most `mostSets` sets: O(C(candidates, k − 1) · (nodes + edges)). Else the
 * greedy set and seeded ones improved by exchange, with an upper bound by degrees.
 */
export function keyPlayers(graph: Graph, options: KeyPlayerOptions): KeyPlayers {
  const { candidates, mostSets = 100_000, mostTied = 50, seed = 1, tick } = options;
  const reduced = reduce(graph, candidateList(graph, candidates));
  const k = Math.max(0, Math.min(options.k, reduced.candidates.length));
  const setCount = choices(reduced.candidates.length, k);
  const greedy = greedySet(reduced, k, pairsAfter(reduced));
  const greedyPairs = pairsWithout(reduced, greedy);
  const best = bestSets(mostTied);
  const isExact = k === 0 || setCount <= mostSets;
  if (isExact) exactSets(reduced, k, greedyPairs, best, tick);
  else swappedSets(reduced, k, best, seededRandom(seed), tick);

  const left = graph.size - k;
  const whole = partsWithout(reduced, new Uint8Array(reduced.rows.size));
  const fAfter = fragmentation(best.pairs(), left);
  const numbers = (set: readonly number[]) => set.map((member) => reduced.candidates[member]);
  return {
    method: isExact ? 'exact' : 'heuristic',
    setCount,
    fBefore: fragmentation(connectedPairs(whole), graph.size),
    fAfter,
    bound: isExact ? fAfter : fragmentation(fewestPairs(whole, k, mostNewParts(reduced, k)), left),
    sets: best.kept().map(numbers).sort(bySequence),
    tied: best.count(),
    greedy: { set: numbers(greedy), fAfter: fragmentation(greedyPairs, left) },
  };
}

function candidateList({ size }: Graph, candidates?: ArrayLike<number>): Int32Array {
  if (!candidates) return Int32Array.from({ length: size }, (_, node) => node);
  return Int32Array.from(new Set(Array.from(candidates))).sort();
}

function pairsWithout(reduced: Reduced, set: readonly number[]): number {
  const gone = new Uint8Array(reduced.rows.size);
  for (const member of set) gone[member] = 1;
  return connectedPairs(partsWithout(reduced, gone));
}

/** How many sets of k of n there are. */
function choices(n: number, k: number): number {
  let count = 1;
  for (let step = 1; step <= k; step += 1) count = (count * (n - k + step)) / step;
  return Math.round(count);
}

function bySequence(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((member, index) => member !== b[index]);
  return place === -1 ? 0 : a[place] - b[place];
}

import { adjustedRand, overlaps, pairs } from './adjusted-rand.ts';
import type { Communities } from './louvain.ts';
import type { Tick } from './tick.ts';

/** The best of several runs, and how far the others agree. */
export interface StableCommunities {
  /** The division of the greatest modularity; of equals that of the earlier seed. */
  readonly best: Communities;
  readonly seed: number;
  /** Mean adjusted Rand index over all pairs of runs; 1 of a single run. */
  readonly stability: number;
  /** Of each community of the best: the mean share, over all other runs, of its pairs of members that are together there; 1 of one member. */
  readonly together: Float64Array;
}

/**
 * Runs a seeded method once for each seed and says how far the outcomes agree. O(seeds² · nodes) besides the runs.
 */
export function communityStability(
  run: (seed: number) => Communities,
  seeds: readonly number[],
  tick?: Tick,
): StableCommunities {
  const runs = seeds.map((seed, place) => {
    tick?.(place, seeds.length);
    return { seed, found: run(seed) };
  });
  const [first, ...rest] = runs;
  if (!first) throw new RangeError('Stability needs at least one seed');
  const best = rest.reduce((top, next) => (next.found.modularity > top.found.modularity ? next : top), first);

  let sum = 0;
  let compared = 0;
  runs.forEach((one, place) => {
    for (const other of runs.slice(place + 1)) {
      sum += adjustedRand(one.found, other.found);
      compared += 1;
    }
  });
  const others = runs.filter((other) => other !== best).map(({ found }) => found);
  return {
    best: best.found,
    seed: best.seed,
    stability: compared === 0 ? 1 : sum / compared,
    together: togetherIn(best.found, others),
  };
}

function togetherIn(best: Communities, others: readonly Communities[]): Float64Array {
  const together = new Float64Array(best.sizes.length);
  for (const other of others)
    for (const [cell, nodes] of overlaps(best, other)) together[Math.floor(cell / other.sizes.length)] += pairs(nodes);
  return together.map((sum, group) => {
    const all = pairs(best.sizes[group]) * others.length;
    return all === 0 ? 1 : sum / all;
  });
}

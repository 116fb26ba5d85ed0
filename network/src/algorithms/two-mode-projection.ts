import { buildGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';

/** Who takes part in what: one membership at each place of the lists; a repeated one counts once. */
export interface TwoModeTies {
  /** How many actors and how many events there are. */
  readonly actors: number;
  readonly events: number;
  readonly actor: ArrayLike<number>;
  readonly event: ArrayLike<number>;
}

/** How events become ties between those who share them. */
export interface TwoModeOptions {
  /**
   * `count`: the number of shared events. `newman`: the sum of 1 / (n − 1) over shared events of n, so that an event counts
   * the less for a pair the more take part, and an actor's ties add up to their events shared with anybody. Default `count`.
   */
  readonly weighting?: 'count' | 'newman';
  /** Which mode stays; default `actors`. */
  readonly keep?: 'actors' | 'events';
  /** What ties more than so many makes no tie, and is told; default: no limit. */
  readonly mostEnds?: number;
}

/** The network of one mode, and what was too large to tie. */
export interface TwoModeProjection {
  /** Undirected, with strengths; nodes keep their numbers, those without a tie stay. */
  readonly graph: Graph;
  /** Of the mode that goes, what tied more than `mostEnds`; ascending. */
  readonly leftOut: readonly number[];
}

/**
 * The one-mode projection of a two-mode network. Source of the weighting: M. Newman (2001), Scientific collaboration
 * networks II. O(memberships + pairs that share an event).
 */
export function projectTwoMode(ties: TwoModeTies, options: TwoModeOptions = {}): TwoModeProjection {
  const { weighting = 'count', keep = 'actors', mostEnds = Infinity } = options;
  const isActors = keep === 'actors';
  const [kept, gone] = isActors ? [ties.actor, ties.event] : [ties.event, ties.actor];
  const members = Array.from({ length: isActors ? ties.events : ties.actors }, () => new Set<number>());
  for (let tie = 0; tie < kept.length; tie += 1) members[gone[tie]].add(kept[tie]);

  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  const leftOut: number[] = [];
  members.forEach((set, event) => {
    if (set.size > mostEnds) {
      leftOut.push(event);
      return;
    }
    const ends = [...set].sort((a, b) => a - b);
    const weight = weighting === 'count' ? 1 : 1 / (ends.length - 1);
    ends.forEach((one, place) => {
      for (const other of ends.slice(place + 1)) {
        from.push(one);
        to.push(other);
        weights.push(weight);
      }
    });
  });
  return { graph: buildGraph({ size: isActors ? ties.actors : ties.events, from, to, weights }), leftOut };
}

import { linksToEach, type FoldedLink } from '../view/links.ts';
import type { View } from '../view/view.ts';
import { bestOf } from './hop.ts';
import type { WayMap } from './way-search.ts';

/** Of a confidence of 0, which no logarithm has; twenty hops of it are still a safe integer. */
const MOST_COST = 700;
const PRECISION = 1e11;

/**
 * What a hop of some confidence costs: −ln as a whole number, so that sums are exact in any order and the cheapest way is
 * the one of the greatest product.
 */
export function costOf(confidence: number): number {
  return Math.round(Math.min(-Math.log(confidence), MOST_COST) * PRECISION);
}

/** The costs of the arcs of a map, place by place. O(claims at its entities). */
export function arcCosts(view: View, { entities, arcs }: WayMap): Float64Array[] {
  const known = entities.map(() => new Map<number, number>());
  return arcs.map((out, number) => {
    const own = entities[number];
    const direct = linksToEach(view, own, new Set(out.map(({ to, via }) => (via === -1 ? entities[to] : via))));
    const atHelpers = new Map<number, ReadonlyMap<number, readonly FoldedLink[]>>();
    return Float64Array.from(out, ({ to, via }) => {
      // The way back costs the same.
      const seen = to < number ? known[to].get(number) : undefined;
      if (seen !== undefined) return seen;
      const cost = costOf(confidenceOf(entities[to], via));
      known[number].set(to, cost);
      return cost;
    });

    function confidenceOf(other: number, via: number): number {
      const first = bestOf(direct.get(via === -1 ? other : via) ?? []).confidence;
      if (via === -1) return first;
      const links = atHelpers.get(via) ?? linksToEach(view, via, new Set(out.map((arc) => entities[arc.to])));
      atHelpers.set(via, links);
      return first * bestOf(links.get(other) ?? []).confidence;
    }
  });
}

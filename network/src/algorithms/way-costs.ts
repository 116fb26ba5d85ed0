import { linksToEach, type FoldedLink } from '../view/links.ts';
import { linkedRowsOf, placeIn } from '../view/linked-rows.ts';
import { perView } from '../view/per-view.ts';
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

/** Costs that are kept for one view. */
const MOST_KEPT = 500_000;

/** Costs by entity and the place in its row; NaN where nobody has asked yet. */
interface KeptCosts {
  readonly rows: Map<number, Float64Array>;
  links: number;
}

const costsOf = perView((): KeptCosts => ({ rows: new Map(), links: 0 }));

/** The costs of the arcs of a map, place by place. O(claims at its entities) for those that nobody has asked for before. */
export function arcCosts(view: View, { entities, arcs }: WayMap): Float64Array[] {
  const rows = linkedRowsOf(view);
  const costs = costsOf(view);
  return arcs.map((out, number) => {
    const own = entities[number];
    const others = rows.others(own);
    const row = costRow(costs, own, others.length);
    const places = out.map(({ to }) => placeIn(others, entities[to]));
    const isMissing = (_: unknown, at: number) => Number.isNaN(row[places[at]]);
    const missing = out.filter(isMissing).map(({ to, via }) => ({ other: entities[to], via }));
    if (missing.length > 0) {
      const confidences = confidencesTo(view, own, missing);
      let next = 0;
      for (const place of places.filter((one) => Number.isNaN(row[one]))) row[place] = costOf(confidences[next++]);
    }
    return Float64Array.from(places, (place) => row[place]);
  });
}

function costRow(costs: KeptCosts, entity: number, length: number): Float64Array {
  const known = costs.rows.get(entity);
  if (known) return known;
  const row = new Float64Array(length).fill(Number.NaN);
  if (costs.links + length > MOST_KEPT) return row;
  costs.links += length;
  costs.rows.set(entity, row);
  return row;
}

/** How sure the link from one entity to each of others is. O(claims at the entity and at the helpers between them). */
function confidencesTo(view: View, own: number, ends: readonly { readonly other: number; readonly via: number }[]) {
  const direct = linksToEach(view, own, new Set(ends.map(({ other, via }) => (via === -1 ? other : via))));
  const atHelpers = new Map<number, ReadonlyMap<number, readonly FoldedLink[]>>();
  return ends.map(({ other, via }) => {
    const first = bestOf(direct.get(via === -1 ? other : via) ?? []).confidence;
    if (via === -1) return first;
    const links = atHelpers.get(via) ?? linksToEach(view, via, new Set(ends.map((end) => end.other)));
    atHelpers.set(via, links);
    return first * bestOf(links.get(other) ?? []).confidence;
  });
}

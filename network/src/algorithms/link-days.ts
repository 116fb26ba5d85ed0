import { valueAt } from '../topology/packed-column.ts';
import { linkedRowsOf, placeIn } from '../view/linked-rows.ts';
import { perView } from '../view/per-view.ts';
import { isHelperHalf, passageAt } from '../view/projection.ts';
import type { View } from '../view/view.ts';
import { forEachClaim, hasFacet } from '../view/visible-claims.ts';
import { ALWAYS, atMost, intersect, spansOf, unite, type Spans } from './spans.ts';

/** On which days the links of a view hold, whatever day it looks at: looked up once for each entity that is asked for. */
export interface LinkDays {
  /** The days on which one entity is linked to each of its row, place by place: those of their links, and those of both halves of a shared helper. */
  row(entity: number): readonly Spans[];
  /** The days on which an entity has at most so many linked entities, and is passed through. */
  passed(entity: number, maxDegree: number): Spans;
}

/** Links whose days are kept for one view. */
const MOST_KEPT = 500_000;

/** The days of a view without a day of its own, the same ones for as long as the topology stays as it is. */
export const linkDaysOf = perView(createLinkDays);

/** O(claims at the entity and at its helpers) at first, then O(1). */
function createLinkDays(view: View): LinkDays {
  const rows = new Map<number, readonly Spans[]>();
  const crowded = new Map<string, Spans>();
  let links = 0;
  const row = (entity: number): readonly Spans[] => {
    const known = rows.get(entity);
    if (known) return known;
    const found = daysLinked(view, entity);
    links += found.length;
    if (links <= MOST_KEPT) rows.set(entity, found);
    return found;
  };
  return {
    row,
    passed(entity, maxDegree) {
      if (linkedRowsOf(view).others(entity).length <= maxDegree) return ALWAYS;
      const key = `${entity} ${maxDegree}`;
      const days = crowded.get(key) ?? atMost(row(entity), maxDegree);
      crowded.set(key, days);
      return days;
    },
  };
}

function daysLinked(view: View, entity: number): Spans[] {
  const others = linkedRowsOf(view).others(entity);
  const found: Spans[][] = Array.from(others, () => []);
  const { claims } = view.topology;
  const note = (other: number, days: Spans) => found[placeIn(others, other)].push(days);
  const daysOf = (claim: number) => spansOf(view, valueAt(claims.validity, claim));
  forEachClaim(view, entity, (claim, other) => {
    if (passageAt(view, other) !== 'collapse') {
      note(other, daysOf(claim));
      return;
    }
    if (hasFacet(view, other, 'placeholder')) return;
    const own = daysOf(claim);
    forEachClaim(view, other, (half, end) => {
      if (end !== entity && isHelperHalf(view, half, end)) note(end, intersect(own, daysOf(half)));
    });
  });
  return found.map(unite);
}

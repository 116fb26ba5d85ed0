import { LEAST_DAY } from '@corridor/graph-schema';
import { valueAt } from '../topology/packed-column.ts';
import { isHelperHalf, passageAt } from '../view/projection.ts';
import { forEachClaim, hasFacet } from '../view/visible-claims.ts';
import type { View } from '../view/view.ts';
import { ALWAYS, atMost, intersect, isEmpty, spansOf, unite, type Spans } from './spans.ts';
import { searchWays, type WayMap } from './way-search.ts';

/** Since when two entities have been linked. */
export interface LinkedSince {
  /** Whole days since 1970-01-01; absent if they never were, or on every day that can be told. */
  readonly day?: number;
  /** Whether more would have had to be looked at than allowed. */
  readonly isCut: boolean;
}

/** Beyond so many entities between them no first day is looked for; what is a hub only on some days may lead to many. */
const MOST_LOOKED = 20_000;

/**
 * The earliest day on which two entities are linked within `maxHops`, every hop holding on that day (mode `ever` is read
 * as `possible`): for each entity on a way at any time the days on which it is reached, hop by hop, as spans between days
 * on which something changes. A hub is passed through on the days on which it is none.
 * O(hops × claims between those entities), each with its spans.
 */
export function linkedSince(
  view: View,
  from: number,
  to: number,
  { maxHops, maxDegree }: { readonly maxHops: number; readonly maxDegree: number },
): LinkedSince {
  if (from === to) return { isCut: false };
  const { asOf: _day, ...rest } = view;
  const anyTime: View = { ...rest, timeMode: view.timeMode === 'certain' ? 'certain' : 'possible' };
  const search = searchWays(anyTime, from, to, { maxDegree: Infinity, mostLooked: MOST_LOOKED });
  const map = search.within(maxHops);
  if (search.isCut) return { isCut: true };
  if (map === undefined) return { isCut: false };
  const first = firstDay(map, daysBetween(anyTime, map, maxDegree), maxHops);
  return { isCut: false, ...(first === undefined || first === LEAST_DAY ? {} : { day: first }) };
}

/** For each entity of a map the entities one hop away, and on which days they are and may be gone on from here. */
type DaysBetween = readonly (readonly { readonly to: number; readonly days: Spans }[])[];

function daysBetween(view: View, { entities, from }: WayMap, maxDegree: number): DaysBetween {
  const number = new Map(entities.map((entity, at) => [entity, at] as const));
  return entities.map((entity, own) => {
    const linked = [...daysLinked(view, entity)];
    const passed =
      own === from || linked.length <= maxDegree
        ? ALWAYS
        : atMost(
            linked.map(([, days]) => days),
            maxDegree,
          );
    return linked.flatMap(([other, days]) => {
      const head = number.get(other);
      return head === undefined ? [] : [{ to: head, days: intersect(days, passed) }];
    });
  });
}

/** Every entity that is ever one hop away, and on which days: those of its links, and those of both halves of a shared helper. */
function daysLinked(view: View, entity: number): Map<number, Spans> {
  const found = new Map<number, Spans[]>();
  const { claims } = view.topology;
  const note = (other: number, days: Spans) => {
    const known = found.get(other);
    if (known) known.push(days);
    else found.set(other, [days]);
  };
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
  return new Map([...found].map(([other, days]) => [other, unite(days)]));
}

function firstDay({ entities, from, to }: WayMap, between: DaysBetween, maxHops: number): number | undefined {
  let reached = entities.map((_, number): Spans => (number === from ? ALWAYS : []));
  for (let hop = 1; hop <= maxHops; hop += 1) {
    const next = reached.map((days) => [days]);
    reached.forEach((days, number) => {
      if (isEmpty(days) || number === to) return;
      for (const one of between[number]) {
        const common = intersect(days, one.days);
        if (!isEmpty(common)) next[one.to].push(common);
      }
    });
    reached = next.map(unite);
  }
  return reached[to][0];
}

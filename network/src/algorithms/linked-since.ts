import { LEAST_DAY } from '@corridor/graph-schema';
import { linkedRowsOf, placeIn } from '../view/linked-rows.ts';
import type { View } from '../view/view.ts';
import { linkDaysOf } from './link-days.ts';
import { ALWAYS, intersect, isEmpty, unite, type Spans } from './spans.ts';
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
  const anyTime = atAnyTime(view);
  const search = searchWays(linkedRowsOf(anyTime), from, to, { maxDegree: Infinity, mostLooked: MOST_LOOKED });
  const map = search.within(maxHops);
  if (search.isCut) return { isCut: true };
  if (map === undefined) return { isCut: false };
  const first = firstDay(anyTime, map, maxHops, maxDegree);
  return { isCut: false, ...(first === undefined || first === LEAST_DAY ? {} : { day: first }) };
}

const anyTimes = new WeakMap<View, View>();

/** The view without its day, the same one at each call, so that its rows are kept. */
function atAnyTime(view: View): View {
  if (view.asOf === undefined) return view;
  const { asOf: _day, until: _until, ...rest } = view;
  const known = anyTimes.get(view) ?? rest;
  anyTimes.set(view, known);
  return known;
}

/** Hop by hop; in each only from those of whom the last has brought new days. */
function firstDay(view: View, { entities, arcs, from, to }: WayMap, maxHops: number, maxDegree: number) {
  const days = linkDaysOf(view);
  const rows = linkedRowsOf(view);
  const reached = entities.map((_, number): Spans => (number === from ? ALWAYS : []));
  let changed = [from];
  for (let hop = 1; hop <= maxHops && changed.length > 0; hop += 1) {
    const gained = new Map<number, Spans[]>();
    for (const number of changed) {
      if (number === to) continue;
      const entity = entities[number];
      const own = number === from ? ALWAYS : intersect(reached[number], days.passed(entity, maxDegree));
      const others = rows.others(entity);
      const row = days.row(entity);
      for (const arc of arcs[number]) {
        const common = intersect(own, row[placeIn(others, entities[arc.to])]);
        if (isEmpty(common)) continue;
        const parts = gained.get(arc.to);
        if (parts) parts.push(common);
        else gained.set(arc.to, [reached[arc.to], common]);
      }
    }
    changed = [];
    for (const [number, parts] of gained) {
      const all = unite(parts);
      if (areSame(all, reached[number])) continue;
      reached[number] = all;
      changed.push(number);
    }
  }
  return reached[to][0];
}

function areSame(one: Spans, other: Spans): boolean {
  return one.length === other.length && one.every((day, at) => day === other[at]);
}

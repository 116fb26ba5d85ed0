import { LEAST_DAY } from '@corridor/graph-schema';
import { valueAt } from '../topology/packed-column.ts';
import { forEachLinked, linkedCount, passageAt } from '../view/projection.ts';
import { forEachClaim } from '../view/visible-claims.ts';
import type { View } from '../view/view.ts';
import type { PathLimits } from './shortest-paths.ts';

/** Since when two entities have been linked. */
export interface LinkedSince {
  /** Whole days since 1970-01-01; absent if they never were, or on every day that can be told. */
  readonly day?: number;
  /** Whether the days on which something changes were too many to be looked at. */
  readonly isCut: boolean;
}

/** Beyond so many days on which something begins, no first day is looked for. */
const MAX_DAYS = 1_000;

/**
 * The earliest day on which two entities are linked within `maxHops`, every hop holding on that day (mode `ever` is read
 * as `possible`). Such a day is one on which a relationship begins, so only those are tried, in their order, over the
 * entities that lie on some way at any time: O(days × claims of those entities).
 */
export function linkedSince(view: View, from: number, to: number, limits: Omit<PathLimits, 'k'>): LinkedSince {
  const { asOf: _day, ...anyTime } = view;
  const onTheWay = between({ ...anyTime, timeMode: 'ever' }, from, to, limits.maxHops);
  if (onTheWay === undefined || from === to) return { isCut: false };

  const mode = view.timeMode === 'certain' ? 'certain' : 'possible';
  const days = beginnings({ ...anyTime, timeMode: 'ever' }, onTheWay, mode);
  if (days.length > MAX_DAYS) return { isCut: true };
  const first = days.find((day) =>
    isLinked({ ...anyTime, timeMode: mode, asOf: day }, onTheWay, from, to, limits.maxHops, limits.maxDegree),
  );
  return { isCut: false, ...(first === undefined || first === LEAST_DAY ? {} : { day: first }) };
}

/** The entities on ways of at most so many hops, both ends among them; nothing if there is no way. */
function between(view: View, from: number, to: number, maxHops: number): ReadonlySet<number> | undefined {
  const there = hopsFrom(view, from, maxHops);
  const back = hopsFrom(view, to, maxHops);
  if (!there.has(to)) return undefined;
  const near = [...there].filter(([node, hops]) => hops + (back.get(node) ?? Infinity) <= maxHops);
  return new Set(near.map(([node]) => node));
}

function hopsFrom(view: View, start: number, maxHops: number): Map<number, number> {
  const hops = new Map([[start, 0]]);
  // A map is walked in the order of its making, so this is breadth first.
  for (const [node, hop] of hops) {
    if (hop === maxHops || (node !== start && passageAt(view, node) !== 'through')) continue;
    forEachLinked(view, node, (other) => {
      if (!hops.has(other)) hops.set(other, hop + 1);
    });
  }
  return hops;
}

/** The days on which something between these entities begins, ascending; of a shared helper the beginnings of both halves. */
function beginnings(view: View, entities: ReadonlySet<number>, mode: 'possible' | 'certain'): number[] {
  const { claims, validities } = view.topology;
  const column = mode === 'possible' ? validities.fromEarliest : validities.fromLatest;
  const days = new Set<number>();
  for (const entity of entities) {
    forEachClaim(view, entity, (claim, other) => {
      if (entities.has(other) || passageAt(view, other) === 'collapse')
        days.add(column.values[valueAt(claims.validity, claim)]);
    });
  }
  return [...days].sort((a, b) => a - b);
}

function isLinked(
  view: View,
  entities: ReadonlySet<number>,
  from: number,
  to: number,
  maxHops: number,
  maxDegree: number,
): boolean {
  const hops = new Map([[from, 0]]);
  for (const [node, hop] of hops) {
    if (hop === maxHops) continue;
    if (node !== from && (passageAt(view, node) !== 'through' || linkedCount(view, node) > maxDegree)) continue;
    forEachLinked(view, node, (other) => {
      if (!hops.has(other) && entities.has(other)) hops.set(other, hop + 1);
    });
    if (hops.has(to)) return true;
  }
  return false;
}

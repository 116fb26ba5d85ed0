import { shownId } from '../view/entities.ts';
import { forEachLinked, passageAt } from '../view/projection.ts';
import type { View } from '../view/view.ts';

/** An entity that was not passed through, and how many entities are linked to it. */
export interface Hub {
  readonly node: number;
  readonly degree: number;
}

/** What lies on ways between two entities: they and all entities between them, numbered in the order of shown ids. */
export interface WayMap {
  readonly entities: readonly number[];
  /** Numbers of the two ends. */
  readonly from: number;
  readonly to: number;
  /** For each number the numbers one hop away, ascending, each with its helper or -1. */
  readonly arcs: readonly (readonly { readonly to: number; readonly via: number }[])[];
}

/** A search between two entities that grows with the ways that are asked for. */
export interface WaySearch {
  /** Everything on ways of at most so many hops; nothing where there is no way. */
  within(hops: number): WayMap | undefined;
  /** Entities met that are not passed through, ascending by shown id: where none is met none is in the way. */
  hubs(): Hub[];
  /** Whether more entities would have had to be looked at than allowed: then `within` is incomplete. */
  readonly isCut: boolean;
}

/** What a search keeps to. */
export interface SearchLimits {
  /** An entity with more linked entities is not passed through, unless it is an end. */
  readonly maxDegree: number;
  /** At most so many entities are looked at. */
  readonly mostLooked?: number;
}

const NOTHING: ReadonlyMap<number, number> = new Map();

/** So many entities can be looked at within half a second. */
const MOST_LOOKED = 100_000;

/**
 * Searches from both ends, each half of the way, so that what is looked at grows with half the hops. Only what is passed
 * through lies between: no reference entity, no hub. O(entities and claims within half the hops of either end).
 */
export function searchWays(
  view: View,
  from: number,
  to: number,
  { maxDegree, mostLooked = MOST_LOOKED }: SearchLimits,
): WaySearch {
  const known = new Map<number, ReadonlyMap<number, number>>();
  const hubs = new Map<number, number>();
  let isCut = false;
  const linkedTo = (node: number): ReadonlyMap<number, number> => {
    let linked = known.get(node);
    if (linked === undefined) {
      if (known.size >= mostLooked) {
        isCut = true;
        return NOTHING;
      }
      const found = new Map<number, number>();
      forEachLinked(view, node, (other, via) => found.set(other, via));
      linked = found;
      known.set(node, linked);
    }
    return linked;
  };
  const isPassed = (node: number): boolean => {
    if (passageAt(view, node) !== 'through') return false;
    const degree = linkedTo(node).size;
    if (degree > maxDegree) hubs.set(node, degree);
    return degree <= maxDegree;
  };

  const balls = [growingBall(from, to), growingBall(to, from)];
  function growingBall(start: number, end: number) {
    const hopsTo = new Map([[start, 0]]);
    let frontier = [start];
    return {
      hopsTo,
      grow(radius: number): void {
        for (let hop = hopsTo.get(frontier[0] ?? -1) ?? radius; hop < radius && frontier.length > 0; hop += 1) {
          const next: number[] = [];
          for (const node of frontier) {
            if (isCut) return;
            if (node === end || (node !== start && !isPassed(node))) continue;
            for (const other of linkedTo(node).keys()) {
              if (hopsTo.has(other)) continue;
              hopsTo.set(other, hop + 1);
              next.push(other);
            }
          }
          frontier = next;
        }
      },
    };
  }

  /** Whether something in the middle is reached from both ends in time. */
  function doMeet(hops: number): boolean {
    const [one, other] = balls.map(({ hopsTo }) => hopsTo).sort((a, b) => a.size - b.size);
    for (const [node, hop] of one) {
      if (hop + (other.get(node) ?? Infinity) <= hops && (node === from || node === to || isPassed(node))) return true;
    }
    return false;
  }

  /** Those of the two balls that may lie between: what stands at the edge of one alone leads nowhere in time. */
  function candidates(hops: number): Set<number> {
    const half = [Math.ceil(hops / 2), Math.floor(hops / 2)];
    const found = new Set([from, to]);
    balls.forEach(({ hopsTo }, side) => {
      const other = balls[1 - side].hopsTo;
      for (const [node, hop] of hopsTo) {
        if (hop > half[side] || (hop === half[side] && (other.get(node) ?? Infinity) > half[1 - side])) continue;
        if (!found.has(node) && isPassed(node)) found.add(node);
      }
    });
    return found;
  }

  return {
    get isCut() {
      return isCut;
    },
    within(hops) {
      balls[0].grow(Math.ceil(hops / 2));
      balls[1].grow(Math.floor(hops / 2));
      return doMeet(hops) ? mapOf(view, from, to, hops, candidates(hops), linkedTo) : undefined;
    },
    hubs: () =>
      [...hubs]
        .map(([node, degree]) => ({ hub: { node, degree }, id: shownId(view, node) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ hub }) => hub),
  };
}

type LinkedTo = (node: number) => ReadonlyMap<number, number>;

function mapOf(
  view: View,
  from: number,
  to: number,
  hops: number,
  among: ReadonlySet<number>,
  linkedTo: LinkedTo,
): WayMap {
  const there = hopsAmong(from, to, among, linkedTo);
  const back = hopsAmong(to, from, among, linkedTo);
  const entities = [...among]
    .filter((node) => (there.get(node) ?? Infinity) + (back.get(node) ?? Infinity) <= hops)
    .map((node) => ({ node, id: shownId(view, node) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ node }) => node);
  const number = new Map(entities.map((node, at) => [node, at] as const));
  const arcs = entities.map((node) =>
    [...linkedTo(node)]
      .flatMap(([other, via]) => {
        const head = number.get(other);
        return head === undefined ? [] : [{ to: head, via }];
      })
      .sort((a, b) => a.to - b.to),
  );
  return { entities, from: number.get(from) ?? -1, to: number.get(to) ?? -1, arcs };
}

/** Hops from one end to each of these; the other end is not passed through. */
function hopsAmong(start: number, end: number, among: ReadonlySet<number>, linkedTo: LinkedTo): Map<number, number> {
  const hops = new Map([[start, 0]]);
  // A map is walked in the order of its making, so this is breadth first.
  for (const [node, hop] of hops) {
    if (node === end) continue;
    for (const other of linkedTo(node).keys()) if (among.has(other) && !hops.has(other)) hops.set(other, hop + 1);
  }
  return hops;
}

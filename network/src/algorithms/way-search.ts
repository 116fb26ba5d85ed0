import { shownId } from '../view/entities.ts';
import type { LinkedRows } from '../view/linked-rows.ts';

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
  /** Whether there is a way of at most so many hops. */
  reaches(hops: number): boolean;
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

const NOTHING = new Int32Array(0);

/** So many entities can be looked at within half a second. */
const MOST_LOOKED = 100_000;

/** Entities reached from one end, and with how many hops. */
interface Ball {
  /** In the order in which they are reached. */
  readonly reached: number[];
  /** One more than the hops to an entity; 0 where it is not reached. */
  readonly hops: Uint8Array;
  grow(radius: number): void;
}

/**
 * Searches from both ends, each half of the way, so that what is looked at grows with half the hops. Only what is passed
 * through lies between: no reference entity, no hub. O(entities and links within half the hops of either end), and the
 * claims of those that nobody has asked for before.
 */
export function searchWays(
  rows: LinkedRows,
  from: number,
  to: number,
  { maxDegree, mostLooked = MOST_LOOKED }: SearchLimits,
): WaySearch {
  const { view } = rows;
  const { size } = view.topology.nodes;
  const isLooked = new Uint8Array(size);
  const hubs = new Map<number, number>();
  let looked = 0;
  let isCut = false;
  const mayLook = (node: number): boolean => {
    if (isLooked[node] === 1) return true;
    if (looked >= mostLooked) {
      isCut = true;
      return false;
    }
    isLooked[node] = 1;
    looked += 1;
    return true;
  };
  const linkedTo = (node: number): Int32Array => (mayLook(node) ? rows.others(node) : NOTHING);
  const isPassed = (node: number): boolean => {
    if (!rows.isThrough(node)) return false;
    const degree = linkedTo(node).length;
    if (degree > maxDegree) hubs.set(node, degree);
    return degree <= maxDegree;
  };

  const balls = [growingBall(from, to), growingBall(to, from)] as const;
  function growingBall(start: number, end: number): Ball {
    const hops = new Uint8Array(size);
    const reached = [start];
    hops[start] = 1;
    let [radius, begin] = [0, 0];
    return {
      reached,
      hops,
      grow(wanted) {
        for (; radius < wanted && begin < reached.length && !isCut; radius += 1) {
          const last = reached.length;
          for (let place = begin; place < last && !isCut; place += 1) {
            const node = reached[place];
            if (node === end || (node !== start && !isPassed(node))) continue;
            for (const other of linkedTo(node)) {
              if (hops[other] !== 0) continue;
              hops[other] = radius + 2;
              reached.push(other);
            }
          }
          begin = last;
        }
      },
    };
  }

  /** Whether something in the middle is reached from both ends in time. */
  function reaches(most: number): boolean {
    balls[0].grow(Math.ceil(most / 2));
    balls[1].grow(Math.floor(most / 2));
    const [fewer, more] = balls[0].reached.length <= balls[1].reached.length ? balls : [balls[1], balls[0]];
    return fewer.reached.some((node) => {
      if (more.hops[node] === 0 || fewer.hops[node] + more.hops[node] - 2 > most) return false;
      return node === from || node === to || isPassed(node);
    });
  }

  /** Those of the two balls that may lie between: what stands at the edge of one alone leads nowhere in time. */
  function candidates(most: number): number[] {
    const half = [Math.ceil(most / 2), Math.floor(most / 2)];
    const isFound = new Uint8Array(size);
    const found = [from, to];
    isFound[from] = 1;
    isFound[to] = 1;
    balls.forEach(({ reached, hops }, side) => {
      const { hops: back } = balls[1 - side];
      for (const node of reached) {
        const gone = hops[node] - 1;
        if (gone > half[side]) break;
        if (isFound[node] === 1 || (gone === half[side] && (back[node] === 0 || back[node] - 1 > half[1 - side])))
          continue;
        if (!isPassed(node)) continue;
        isFound[node] = 1;
        found.push(node);
      }
    });
    return found;
  }

  return {
    get isCut() {
      return isCut;
    },
    reaches,
    within: (most) => (reaches(most) ? mapOf(rows, from, to, most, candidates(most), linkedTo) : undefined),
    hubs: () =>
      [...hubs]
        .map(([node, degree]) => ({ hub: { node, degree }, id: shownId(view, node) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ hub }) => hub),
  };
}

type LinkedTo = (node: number) => Int32Array;

function mapOf(
  rows: LinkedRows,
  from: number,
  to: number,
  hops: number,
  among: readonly number[],
  linkedTo: LinkedTo,
): WayMap {
  const { size } = rows.view.topology.nodes;
  const isAmong = new Uint8Array(size);
  for (const node of among) isAmong[node] = 1;
  const there = hopsAmong(from, to, hops, isAmong, linkedTo);
  const back = hopsAmong(to, from, hops, isAmong, linkedTo);
  const entities = among
    .filter((node) => there[node] !== 0 && back[node] !== 0 && there[node] + back[node] - 2 <= hops)
    .map((node) => ({ node, id: shownId(rows.view, node) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ node }) => node);
  const number = new Map(entities.map((node, at) => [node, at] as const));
  const arcs = entities.map((node) => {
    const out: { to: number; via: number }[] = [];
    const vias = rows.vias(node);
    linkedTo(node).forEach((other, place) => {
      const head = isAmong[other] === 1 ? number.get(other) : undefined;
      if (head !== undefined) out.push({ to: head, via: vias[place] ?? -1 });
    });
    return out.sort((a, b) => a.to - b.to);
  });
  return { entities, from: number.get(from) ?? -1, to: number.get(to) ?? -1, arcs };
}

/** One more than the hops to each of these, 0 where so many do not lead there; the other end is not passed through. */
function hopsAmong(start: number, end: number, most: number, isAmong: Uint8Array, linkedTo: LinkedTo): Uint8Array {
  const hops = new Uint8Array(isAmong.length);
  const reached = [start];
  hops[start] = 1;
  for (const node of reached) {
    if (node === end) continue;
    if (hops[node] > most) break;
    for (const other of linkedTo(node)) {
      if (isAmong[other] === 0 || hops[other] !== 0) continue;
      hops[other] = hops[node] + 1;
      reached.push(other);
    }
  }
  return hops;
}

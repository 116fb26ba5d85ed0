import { linkedRowsOf } from '../view/linked-rows.ts';
import type { View } from '../view/view.ts';
import { simpleWays, type SimpleWay, type Steps } from './simple-ways.ts';
import { arcCosts } from './way-costs.ts';
import { searchWays, type Hub, type WayMap, type WaySearch } from './way-search.ts';

/** A way from one entity to another; `via[i]` is the helper between `nodes[i]` and `nodes[i + 1]`, or -1. */
export interface Path {
  readonly nodes: readonly number[];
  readonly via: readonly number[];
}

/** What ways are wanted. */
export interface WayOptions {
  readonly maxHops: number;
  /** An entity with more linked entities is not passed through, unless it is an end. */
  readonly maxDegree: number;
  /** By hops: all of the least hops and so many more; by confidence: so many in all. */
  readonly k: number;
  readonly order: 'hops' | 'confidence';
}

/** Ways between two entities, and what a reader should know of the search. */
export interface FoundWays {
  /** In their order: hops and confidence, or confidence and hops; then by shown ids. */
  readonly paths: readonly Path[];
  /** How many of them were asked for; the others are equal to the last of these in hops and confidence. */
  readonly wanted: number;
  readonly minHops: number | undefined;
  readonly skippedHubs: readonly Hub[];
  /** Whether there are, or may be, more than were asked for. */
  readonly more: boolean;
  /** Whether the search was given up before all that may count was looked at. */
  readonly isCut: boolean;
}

/** So many ways that are equal in hops and confidence are put in order by whoever asked. */
const MOST_WAYS = 1_000;
const MOST_STEPS = 200_000;

/**
 * Simple ways between two entities in the link projection: reference entities are ends only, helpers collapse, hubs are
 * skipped and listed. Equal ends are one way of no hop. O(what lies within half of `maxHops` of either end) and see
 * `simpleWays`; of the order by hops only as far as the ways that are asked for.
 */
export function findWays(view: View, from: number, to: number, options: WayOptions): FoundWays {
  if (from === to)
    return {
      paths: [{ nodes: [from], via: [] }],
      wanted: 1,
      minHops: 0,
      skippedHubs: [],
      more: false,
      isCut: false,
    };
  const search = searchWays(linkedRowsOf(view), from, to, options);
  const minHops = leastHops(search, options.maxHops);
  const found =
    minHops === undefined
      ? { paths: [], wanted: 0, more: false, isCut: false }
      : options.order === 'hops'
        ? waysByHops(view, search, minHops, options)
        : waysByConfidence(view, search, options);
  return { ...found, minHops, skippedHubs: search.hubs(), isCut: found.isCut || search.isCut };
}

function leastHops(search: WaySearch, maxHops: number): number | undefined {
  for (let hops = 1; hops <= maxHops; hops += 1) if (search.reaches(hops)) return hops;
  return undefined;
}

type Taken = Pick<FoundWays, 'paths' | 'wanted' | 'more' | 'isCut'>;

function waysByHops(view: View, search: WaySearch, minHops: number, { maxHops, k }: WayOptions): Taken {
  const steps = { left: MOST_STEPS };
  const paths: Path[] = [];
  let least = 0;
  for (let hops = minHops; hops <= maxHops; hops += 1) {
    const left = hops === minHops ? MOST_WAYS : least + k - paths.length;
    if (left <= 0 || search.isCut) return { paths, wanted: paths.length, more: true, isCut: false };
    const taken = take(view, search.within(hops), { hops, isExact: true }, left, steps);
    if (hops === minHops) least = taken.paths.length;
    paths.push(...taken.paths);
    if (taken.more || steps.left <= 0)
      return {
        paths,
        wanted: hops === minHops ? least : least + k,
        more: true,
        isCut: steps.left <= 0,
      };
  }
  return { paths, wanted: paths.length, more: false, isCut: false };
}

function waysByConfidence(view: View, search: WaySearch, { maxHops, k }: WayOptions): Taken {
  const steps = { left: MOST_STEPS };
  const { paths, more } = take(view, search.within(maxHops), { hops: maxHops, isExact: false }, k, steps);
  return { paths, wanted: Math.min(k, paths.length), more, isCut: steps.left <= 0 };
}

/** The first so many, and those that are equal to the last of them. */
function take(
  view: View,
  map: WayMap | undefined,
  wanted: { hops: number; isExact: boolean },
  count: number,
  steps: Steps,
): { paths: Path[]; more: boolean } {
  const taken: SimpleWay[] = [];
  if (map === undefined) return { paths: [], more: false };
  for (const way of simpleWays(map, arcCosts(view, map), wanted, steps)) {
    const last = taken[count - 1];
    const isEqual = last !== undefined && way.cost === last.cost && way.numbers.length === last.numbers.length;
    if (last !== undefined && (!isEqual || taken.length >= Math.max(count, MOST_WAYS)))
      return { paths: taken.map((one) => pathOf(map, one)), more: true };
    taken.push(way);
  }
  return { paths: taken.map((one) => pathOf(map, one)), more: taken.length > count };
}

function pathOf({ entities }: WayMap, { numbers, via }: SimpleWay): Path {
  return { nodes: numbers.map((number) => entities[number]), via };
}

/** Something that went from one party to another on a day that is known within bounds. */
export interface Transfer {
  readonly from: number;
  readonly to: number;
  /** First and last day on which it can have been; whole days since 1970-01-01. */
  readonly earliest: number;
  readonly latest: number;
}

/** Which walks are wanted. */
export interface TimeWalkOptions {
  readonly starts: ReadonlySet<number>;
  /** Parties at which a walk ends; absent: wherever it goes no further. */
  readonly ends?: ReadonlySet<number>;
  /** A transfer goes on from the one before at most so many days later. */
  readonly maxGapDays: number;
  readonly maxSteps: number;
  /** Whether the order of days must be sure, not only possible. */
  readonly isCertain?: boolean;
  /** At most so many walks. */
  readonly most: number;
}

/** Walks as places in the list of transfers. */
export interface TimeWalks {
  readonly walks: readonly (readonly number[])[];
  /** Whether there are more, or may be. */
  readonly more: boolean;
}

const MOST_STEPS = 500_000;

/**
 * Walks that respect time: no step is before the one before it nor more than the gap after, and no party comes twice.
 * Without ends only walks that cannot be gone on with. Depth first, in the order of the transfers; with days in bounds the
 * days left open by the steps so far are a span, so that each step is judged in O(1). What cannot reach an end is not
 * walked on, but which order of days leads there is found out by trying: the steps are counted and the search is given up
 * after half a million.
 */
export function timeWalks(transfers: readonly Transfer[], options: TimeWalkOptions): TimeWalks {
  const { starts, ends, maxGapDays, maxSteps, isCertain = false, most } = options;
  const out = Map.groupBy(transfers.keys(), (place) => transfers[place].from);
  const leading = ends && leadingTo(transfers, ends);
  const walks: number[][] = [];
  let steps = 0;
  let more = false;

  const goOn = (walk: readonly number[], party: number, gone: ReadonlySet<number>, first: number, last: number) => {
    let isLast = true;
    if (walk.length < maxSteps && !(ends?.has(party) === true && walk.length > 0)) {
      for (const place of out.get(party) ?? []) {
        const { to, earliest, latest } = transfers[place];
        if (gone.has(to) || leading?.has(to) === false) continue;
        if (
          walk.length > 0 &&
          isCertain &&
          !isSurelyNext(transfers[walk[walk.length - 1]], transfers[place], maxGapDays)
        )
          continue;
        const from = walk.length === 0 ? earliest : Math.max(earliest, first);
        const until = walk.length === 0 ? latest : Math.min(latest, last + maxGapDays);
        if (from > until) continue;
        steps += 1;
        if (walks.length >= most || steps > MOST_STEPS) {
          more = true;
          return;
        }
        isLast = false;
        goOn([...walk, place], to, new Set([...gone, to]), from, until);
      }
    }
    if (walk.length > 0 && (ends ? ends.has(party) : isLast)) walks.push([...walk]);
  };
  for (const start of starts) goOn([], start, new Set([start]), -Infinity, Infinity);
  return { walks, more };
}

function isSurelyNext(before: Transfer, after: Transfer, maxGapDays: number): boolean {
  return before.latest <= after.earliest && after.latest - before.earliest <= maxGapDays;
}

/** The parties from which an end can be reached, whatever the days. */
function leadingTo(transfers: readonly Transfer[], ends: ReadonlySet<number>): ReadonlySet<number> {
  const into = Map.groupBy(transfers, ({ to }) => to);
  const found = new Set(ends);
  // A set is walked in the order of its making, so this reaches everything.
  for (const party of found) for (const { from } of into.get(party) ?? []) found.add(from);
  return found;
}

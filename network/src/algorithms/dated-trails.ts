/** Ties with a day and an amount each, one at each place of the lists; parallel ones stay apart. */
export interface DatedTies {
  /** How many nodes there are. */
  readonly size: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Whole days. */
  readonly days: ArrayLike<number>;
  readonly amounts: ArrayLike<number>;
}

/** Which trails are looked for. */
export interface TrailOptions {
  readonly source: number;
  /** Trails end here; absent: wherever no further step is possible. */
  readonly target?: number;
  /** A step comes on the day of the one before or at most so many days later. */
  readonly maxGapDays: number;
  /** Ties of less are no step; default 0. */
  readonly leastAmount?: number;
  /** Default: without limit. */
  readonly mostSteps?: number;
  /** So many trails at most; default 1,000. */
  readonly most?: number;
}

/** A walk in time that comes to no node twice. */
export interface Trail {
  /** Places of the ties. */
  readonly steps: readonly number[];
  /** The least amount along it. */
  readonly bottleneck: number;
  /** Days from the first step to the last. */
  readonly spanDays: number;
}

/** Trails in the order of the days of their steps, then of the ties' places. */
export interface Trails {
  readonly trails: readonly Trail[];
  /** Whether there are more than told. */
  readonly more: boolean;
}

/**
 * Time-respecting walks without repeated nodes: what may have flowed on. Depth first by day; with a target, only along
 * ties from which it is still reached in time. O(ties · log ties + ties a node · length of the trails told), more where walks
 * towards the target end at nodes they have been to. Source: P. Holme, J. Saramäki (2012), Temporal networks.
 */
export function datedTrails(ties: DatedTies, options: TrailOptions): Trails {
  const { source, target, most = 1_000, mostSteps = Infinity } = options;
  if (source === target) return { trails: [], more: false };
  const rows = rowsByDay(ties, options.leastAmount ?? 0);
  const isUseful = target === undefined ? undefined : leadingTo(ties, rows, target, options.maxGapDays);
  const trails: Trail[] = [];
  const isPassed = new Uint8Array(ties.size);
  isPassed[source] = 1;

  /** For each step begun the row it is taken from, how far that has been tried, and whether it led anywhere. */
  const way: number[] = [];
  const levels: Level[] = [{ row: rows.out[source], next: 0, hasLed: false }];
  while (levels.length > 0) {
    const level = levels[levels.length - 1];
    const tie = way.length < mostSteps ? nextStep(level) : undefined;
    if (tie === undefined) {
      const isEnd = target === undefined ? !level.hasLed : ties.to[way[way.length - 1]] === target;
      if (isEnd && way.length > 0) {
        if (trails.length === most) return { trails, more: true };
        trails.push(trailOf(ties, way));
      }
      levels.pop();
      const last = way.pop();
      if (last !== undefined) isPassed[ties.to[last]] = 0;
      continue;
    }
    level.hasLed = true;
    way.push(tie);
    isPassed[ties.to[tie]] = 1;
    levels.push({ row: ties.to[tie] === target ? [] : rows.out[ties.to[tie]], next: 0, hasLed: false });
  }
  return { trails, more: false };

  /** The next tie of a row that may follow the last step. */
  function nextStep(level: Level): number | undefined {
    const last = way.length === 0 ? undefined : ties.days[way[way.length - 1]];
    while (level.next < level.row.length) {
      const tie = level.row[level.next++];
      const gap = last === undefined ? 0 : ties.days[tie] - last;
      if (gap > options.maxGapDays) level.next = level.row.length;
      else if (gap >= 0 && !isPassed[ties.to[tie]] && isUseful?.[tie] !== 0) return tie;
    }
    return undefined;
  }
}

interface Level {
  readonly row: readonly number[];
  next: number;
  hasLed: boolean;
}

interface DayRows {
  readonly out: readonly (readonly number[])[];
  readonly into: readonly (readonly number[])[];
}

/** The ties out of and into each node, by day, then place; loops and small ones left out. */
function rowsByDay({ size, from, to, days, amounts }: DatedTies, leastAmount: number): DayRows {
  const out = Array.from({ length: size }, (): number[] => []);
  const into = Array.from({ length: size }, (): number[] => []);
  const order = Array.from({ length: from.length }, (_, tie) => tie)
    .filter((tie) => from[tie] !== to[tie] && amounts[tie] >= leastAmount)
    .sort((a, b) => days[a] - days[b] || a - b);
  for (const tie of order) {
    out[from[tie]].push(tie);
    into[to[tie]].push(tie);
  }
  return { out, into };
}

/** Marks the ties from which the target is reached in time, whatever nodes have been passed. */
function leadingTo({ from, days }: DatedTies, { into }: DayRows, target: number, maxGapDays: number): Uint8Array {
  const isUseful = new Uint8Array(from.length);
  const queue = [...into[target]];
  for (const tie of queue) isUseful[tie] = 1;
  for (const tie of queue) {
    for (const before of into[from[tie]]) {
      const gap = days[tie] - days[before];
      if (isUseful[before] || gap < 0 || gap > maxGapDays) continue;
      isUseful[before] = 1;
      queue.push(before);
    }
  }
  return isUseful;
}

function trailOf({ days, amounts }: DatedTies, way: readonly number[]): Trail {
  return {
    steps: [...way],
    bottleneck: way.reduce((least, tie) => Math.min(least, amounts[tie]), Infinity),
    spanDays: days[way[way.length - 1]] - days[way[0]],
  };
}

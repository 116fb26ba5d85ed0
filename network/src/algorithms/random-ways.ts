import type { ArcRows } from '../graph/close-rows.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * Draws shortest ways by hops: for two different nodes, one of all shortest ways between them, each as likely, adds 1 to
 * each node on it but its ends. Searches from both ends level by level, whichever side has fewer arcs to follow next, and
 * clears only what it touched.
 */
export function createRandomWays(
  { size, offsets, heads, inOffsets, inHeads }: ArcRows,
  random: SeededRandom,
  visits: Float64Array,
): (from: number, to: number) => void {
  const outward = createSide(size, offsets, heads, inOffsets, inHeads);
  const inward = createSide(size, inOffsets, inHeads, offsets, heads);

  return (from, to) => {
    outward.start(from);
    inward.start(to);
    let meeting = 0;
    while (meeting === 0) {
      const [side, other] = outward.pending() <= inward.pending() ? [outward, inward] : [inward, outward];
      if (!side.advance()) break;
      meeting = side.waysTo(other);
      if (meeting > 0) walk(side, other, side.choose(other, random.next() * meeting));
    }
    outward.clear();
    inward.clear();
  };

  function walk(side: Side, other: Side, middle: number): void {
    if (!side.isStart(middle) && !other.isStart(middle)) visits[middle] += 1;
    side.walkBack(middle, random, visits);
    other.walkBack(middle, random, visits);
  }
}

type Side = ReturnType<typeof createSide>;

/** One half of a search from both ends; `back` rows lead against its direction. */
function createSide(
  size: number,
  offsets: Int32Array,
  heads: Int32Array,
  backOffsets: Int32Array,
  backHeads: Int32Array,
) {
  const hops = new Int32Array(size).fill(-1);
  const counts = new Float64Array(size);
  const order = new Int32Array(size);
  /** The last level stands at `first` … `count − 1`. */
  let first = 0;
  let count = 0;
  let arcs = 0;

  function start(node: number): void {
    hops[node] = 0;
    counts[node] = 1;
    order[0] = node;
    first = 0;
    count = 1;
    arcs = offsets[node + 1] - offsets[node];
  }

  /** Goes one level further and says whether there is one. */
  function advance(): boolean {
    const end = count;
    const level = hops[order[first]] + 1;
    arcs = 0;
    for (let place = first; place < end; place += 1) {
      const node = order[place];
      const ways = counts[node];
      const last = offsets[node + 1];
      for (let arc = offsets[node]; arc < last; arc += 1) {
        const other = heads[arc];
        const known = hops[other];
        if (known === level) counts[other] += ways;
        else if (known === -1) {
          hops[other] = level;
          counts[other] = ways;
          order[count++] = other;
          arcs += offsets[other + 1] - offsets[other];
        }
      }
    }
    first = end;
    return count > end;
  }

  /** How many ways to the other side lead through the last level. */
  function waysTo(other: Side): number {
    let ways = 0;
    for (let place = first; place < count; place += 1) ways += counts[order[place]] * other.waysFrom(order[place]);
    return ways;
  }

  /** The node of the last level at which a running sum of ways to the other side passes a number. */
  function choose(other: Side, number: number): number {
    let chosen = -1;
    let left = number;
    for (let place = first; place < count && left >= 0; place += 1) {
      const ways = counts[order[place]] * other.waysFrom(order[place]);
      if (ways === 0) continue;
      chosen = order[place];
      left -= ways;
    }
    return chosen;
  }

  /** From a node back to the start, each step as likely as ways lead through it. */
  function walkBack(end: number, random: SeededRandom, visits: Float64Array): void {
    let node = end;
    for (let level = hops[end] - 1; level > 0; level -= 1) {
      let left = random.next() * counts[node];
      let chosen = -1;
      for (let arc = backOffsets[node]; arc < backOffsets[node + 1] && left >= 0; arc += 1) {
        if (hops[backHeads[arc]] !== level) continue;
        chosen = backHeads[arc];
        left -= counts[chosen];
      }
      node = chosen;
      visits[node] += 1;
    }
  }

  function clear(): void {
    for (let place = 0; place < count; place += 1) hops[order[place]] = -1;
  }

  return {
    start,
    advance,
    waysTo,
    choose,
    walkBack,
    clear,
    /** Arcs that the next level follows. */
    pending: () => arcs,
    isStart: (node: number) => hops[node] === 0,
    waysFrom: (node: number) => (hops[node] === -1 ? 0 : counts[node]),
  };
}

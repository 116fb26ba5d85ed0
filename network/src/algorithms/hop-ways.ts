import type { ArcRows } from '../graph/close-rows.ts';

/** What the shortest ways by hops from one source come to; overwritten by the next search. */
export interface HopWays {
  /** Nodes reached, level by level: those at `h` hops stand at `starts[h]` … `starts[h + 1] − 1`. */
  readonly order: Int32Array;
  readonly starts: Int32Array;
  /** Hops from the source, -1 where there is no way. */
  readonly hops: Int32Array;
  /** How many shortest ways lead to each node reached. */
  readonly counts: Float64Array;
  /** As long as there are nodes, and 0 throughout between two searches: whoever uses it leaves it so. */
  readonly scratch: Float64Array;
  /** Searches from a source and returns how many levels there are, that of the source included. */
  readonly search: (source: number) => number;
}

/** Pulling asks nothing of an arc, so that it takes about half as long an arc as pushing. */
export const PULLED_ARCS = 2;

/**
 * Breadth-first searches that count shortest ways, with their arrays made once. From level to level it either pushes along
 * the arcs out of the level or pulls along the arcs into what is not reached yet, whichever are fewer (S. Beamer,
 * K. Asanović, D. Patterson (2012), Direction-optimizing breadth-first search); the levels at the rim cost next to nothing
 * then. Parallel ties are ways of their own. Counts are floats: exact up to 2^53. O(nodes + edges) a search.
 */
export function createHopWays(rows: ArcRows): HopWays {
  const { size, offsets, heads, inOffsets, inHeads } = rows;
  const order = new Int32Array(size);
  const starts = new Int32Array(size + 2);
  const hops = new Int32Array(size);
  const counts = new Float64Array(size);
  const scratch = new Float64Array(size);

  function search(source: number): number {
    hops.fill(-1);
    hops[source] = 0;
    counts[source] = 1;
    order[0] = source;
    starts[1] = 1;
    let unseenArcs = inHeads.length - (inOffsets[source + 1] - inOffsets[source]);
    let level = 0;
    while (starts[level] < starts[level + 1]) {
      const isPulled = unseenArcs < PULLED_ARCS * arcsFrom(starts[level], starts[level + 1]);
      const tail = isPulled ? pull(level) : push(level);
      for (let place = starts[level + 1]; place < tail; place += 1)
        unseenArcs -= inOffsets[order[place] + 1] - inOffsets[order[place]];
      level += 1;
      starts[level + 1] = tail;
    }
    return level;
  }

  function arcsFrom(start: number, end: number): number {
    let arcs = 0;
    for (let place = start; place < end; place += 1) arcs += offsets[order[place] + 1] - offsets[order[place]];
    return arcs;
  }

  function push(level: number): number {
    const end = starts[level + 1];
    const next = level + 1;
    let tail = end;
    for (let place = starts[level]; place < end; place += 1) {
      const node = order[place];
      const ways = counts[node];
      const last = offsets[node + 1];
      for (let arc = offsets[node]; arc < last; arc += 1) {
        const other = heads[arc];
        const known = hops[other];
        if (known === next) counts[other] += ways;
        else if (known === -1) {
          hops[other] = next;
          counts[other] = ways;
          order[tail++] = other;
        }
      }
    }
    return tail;
  }

  /** Everyone not reached sums up the ways to the level, which stand in the scratch for as long. */
  function pull(level: number): number {
    const end = starts[level + 1];
    let tail = end;
    for (let place = starts[level]; place < end; place += 1) scratch[order[place]] = counts[order[place]];
    for (let node = 0; node < size; node += 1) {
      if (hops[node] !== -1) continue;
      let ways = 0;
      const last = inOffsets[node + 1];
      for (let arc = inOffsets[node]; arc < last; arc += 1) ways += scratch[inHeads[arc]];
      if (ways === 0) continue;
      hops[node] = level + 1;
      counts[node] = ways;
      order[tail++] = node;
    }
    for (let place = starts[level]; place < end; place += 1) scratch[order[place]] = 0;
    return tail;
  }

  return { order, starts, hops, counts, scratch, search };
}

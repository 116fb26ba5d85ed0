import type { Graph } from '../graph/graph.ts';

/** Searches by hops over one graph, along the direction of ties; what they need is made once and used by each. */
export interface HopSearch {
  /** The nodes at most so many hops from one, itself first and the nearest before others; overwritten by the next search. */
  readonly within: (node: number, hops: number) => Int32Array;
  /** The nodes of a way of least hops, if one has at most so many; the same one at every call. Nothing where there is none. */
  readonly way: (from: number, to: number, hops: number) => readonly number[];
}

/** What one breadth-first search has reached. */
interface Wave {
  readonly offsets: Int32Array;
  readonly heads: Int32Array;
  /** Number of the search that reached a node last: nothing need be emptied between two of them. */
  readonly reachedIn: Int32Array;
  /** The node that a node was reached from. */
  readonly before: Int32Array;
  readonly order: Int32Array;
  /** Those reached with the last hop stand at `start` … `end − 1` of `order`. */
  start: number;
  end: number;
  /** Arcs out of them. */
  arcs: number;
}

const MOST_SEARCHES = 0x7fffffff;

/**
 * Searches near a node from there alone, and for a way from both ends, each time a hop from the end with fewer arcs to look
 * at: what is looked at grows with half the hops (I. Pohl (1971), Bi-directional search). Memory O(nodes), made once; time
 * O(arcs within the hops, or within about half of them from either end), and no more than what is looked at.
 */
export function createHopSearch(graph: Graph): HopSearch {
  const there = createWave(graph.size, graph.offsets, graph.heads);
  const back = createWave(graph.size, graph.inOffsets, graph.inHeads);
  let search = 0;

  function begin(wave: Wave, node: number): void {
    wave.reachedIn[node] = search;
    wave.order[0] = node;
    wave.start = 0;
    wave.end = 1;
    wave.arcs = wave.offsets[node + 1] - wave.offsets[node];
  }

  function nextSearch(): void {
    if (search === MOST_SEARCHES) {
      there.reachedIn.fill(0);
      back.reachedIn.fill(0);
      search = 0;
    }
    search += 1;
  }

  /** Goes one hop further; gives the first node met that the other search has reached, else -1. */
  function advance(wave: Wave, other?: Wave): number {
    const { offsets, heads, reachedIn, before, order } = wave;
    const end = wave.end;
    let tail = end;
    let arcs = 0;
    for (let place = wave.start; place < end; place += 1) {
      const node = order[place];
      const last = offsets[node + 1];
      for (let arc = offsets[node]; arc < last; arc += 1) {
        const head = heads[arc];
        if (reachedIn[head] === search) continue;
        reachedIn[head] = search;
        before[head] = node;
        if (other?.reachedIn[head] === search) return head;
        order[tail++] = head;
        arcs += offsets[head + 1] - offsets[head];
      }
    }
    wave.start = end;
    wave.end = tail;
    wave.arcs = arcs;
    return -1;
  }

  return {
    within(node, hops) {
      nextSearch();
      begin(there, node);
      for (let hop = 0; hop < hops && there.start < there.end; hop += 1) advance(there);
      return there.order.subarray(0, there.end);
    },
    way(from, to, hops) {
      if (from === to) return [from];
      nextSearch();
      begin(there, from);
      begin(back, to);
      for (let hop = 0; hop < hops && there.arcs > 0 && back.arcs > 0; hop += 1) {
        // What the two have reached is apart, so that whoever is met first is in the middle of a way of least hops.
        const met = there.arcs <= back.arcs ? advance(there, back) : advance(back, there);
        if (met !== -1) return [...chain(there, met, from).reverse(), ...chain(back, met, to).slice(1)];
      }
      return [];
    },
  };
}

function createWave(size: number, offsets: Int32Array, heads: Int32Array): Wave {
  const [reachedIn, before, order] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  return { offsets, heads, reachedIn, before, order, start: 0, end: 0, arcs: 0 };
}

/** From a node back to where its search began. */
function chain({ before }: Wave, node: number, start: number): number[] {
  const nodes = [node];
  for (let at = node; at !== start; nodes.push(at)) at = before[at];
  return nodes;
}

import type { Graph } from '../graph/graph.ts';

/**
 * The coreness of each node: the largest k for which it is in a part where everybody has k ties or more. Direction and
 * strength do not matter, parallel ties count each, loops do not.
 * Source: V. Batagelj, M. Zaveršnik (2003), An O(m) algorithm for cores decomposition of networks. Peeled level by level
 * (N. Dasari, D. Ranjan, M. Zubair (2014), ParK) instead of by swaps in a sorted list, for one random access an arc where
 * the list takes four. O(edges · log of the greatest coreness): at level k no more than 2 · edges / k nodes are left.
 */
export function coreness(graph: Graph): Int32Array {
  const { size, directed } = graph;
  const left = tiesOf(graph);
  const queue = new Int32Array(size);
  const alive = new Int32Array(size);
  let count = 0;
  for (let node = 0; node < size; node += 1) if (left[node] > 0) alive[count++] = node;

  for (let level = leastOf(left, alive, count); count > 0; level = leastOf(left, alive, count)) {
    let tail = 0;
    for (let place = 0; place < count; place += 1) if (left[alive[place]] === level) queue[tail++] = alive[place];
    for (let head = 0; head < tail; head += 1) {
      tail = peel(graph.offsets, graph.heads, queue[head], level, left, queue, tail);
      if (directed) tail = peel(graph.inOffsets, graph.inHeads, queue[head], level, left, queue, tail);
    }
    // What is peeled keeps the level at which it fell; what is left has more.
    let kept = 0;
    for (let place = 0; place < count; place += 1) if (left[alive[place]] > level) alive[kept++] = alive[place];
    count = kept;
  }
  return left;
}

/** Takes the ties of a peeled node from its neighbours; who falls to the level joins the queue. */
function peel(
  offsets: Int32Array,
  heads: Int32Array,
  node: number,
  level: number,
  left: Int32Array,
  queue: Int32Array,
  start: number,
): number {
  let tail = start;
  const end = offsets[node + 1];
  for (let arc = offsets[node]; arc < end; arc += 1) {
    const other = heads[arc];
    const ties = left[other];
    if (ties <= level) continue;
    left[other] = ties - 1;
    if (ties - 1 === level) queue[tail++] = other;
  }
  return tail;
}

function leastOf(left: Int32Array, alive: Int32Array, count: number): number {
  let least = Infinity;
  for (let place = 0; place < count; place += 1) if (left[alive[place]] < least) least = left[alive[place]];
  return least;
}

function tiesOf({ size, edges, directed, offsets, inOffsets, from, to }: Graph): Int32Array {
  const ties = new Int32Array(size);
  for (let node = 0; node < size; node += 1) {
    ties[node] = offsets[node + 1] - offsets[node];
    if (directed) ties[node] += inOffsets[node + 1] - inOffsets[node];
  }
  for (let edge = 0; edge < edges; edge += 1) if (from[edge] === to[edge]) ties[from[edge]] -= directed ? 2 : 1;
  return ties;
}

import type { Graph } from '../graph/graph.ts';

/** Every way of least hops between two nodes. */
export interface AllShortestPaths {
  /** Hops; -1 where there is no way. */
  readonly hops: number;
  /** How many there are, told or not; a number beyond 2^53 is rounded. */
  readonly count: number;
  /** Nodes of each, in lexicographic order. */
  readonly paths: readonly (readonly number[])[];
}

/**
 * All shortest paths by hops from one node to another along the direction of ties; parallel ties are one step. Equal ends
 * are one path of no hop. Breadth-first search backwards from the target, then every way on which the distance falls is read
 * forwards, so that none is begun in vain. O(nodes + edges + length of the paths told).
 */
export function allShortestPaths(graph: Graph, from: number, to: number, most = 1_000): AllShortestPaths {
  const hops = hopsTo(graph, to, from);
  if (hops[from] === -1) return { hops: -1, count: 0, paths: [] };
  const { offsets, heads } = graph;
  const isOnWay = (node: number, arc: number): boolean =>
    hops[heads[arc]] === hops[node] - 1 && (arc === offsets[node] || heads[arc] !== heads[arc - 1]);

  const paths: number[][] = [];
  const way = [from];
  const next = [offsets[from]];
  while (way.length > 0 && paths.length < most) {
    const node = way[way.length - 1];
    let arc = next[next.length - 1];
    if (node === to) {
      paths.push([...way]);
      arc = offsets[node + 1];
    }
    while (arc < offsets[node + 1] && !isOnWay(node, arc)) arc += 1;
    if (arc === offsets[node + 1]) {
      way.pop();
      next.pop();
      continue;
    }
    next[next.length - 1] = arc + 1;
    way.push(heads[arc]);
    next.push(offsets[heads[arc]]);
  }
  return { hops: hops[from], count: countWays(graph, hops, from, to), paths };
}

/** Hops from each node to the target, as far as needed to know those of the source. */
function hopsTo({ size, inOffsets, inHeads }: Graph, target: number, source: number): Int32Array {
  const hops = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  hops[target] = 0;
  queue[0] = target;
  let tail = 1;
  for (let place = 0; place < tail && hops[source] === -1; place += 1) {
    const node = queue[place];
    for (let arc = inOffsets[node]; arc < inOffsets[node + 1]; arc += 1) {
      if (hops[inHeads[arc]] !== -1) continue;
      hops[inHeads[arc]] = hops[node] + 1;
      queue[tail++] = inHeads[arc];
    }
  }
  return hops;
}

/** Ways from the source, level by level. */
function countWays({ size, offsets, heads }: Graph, hops: Int32Array, from: number, to: number): number {
  const ways = new Float64Array(size);
  ways[from] = 1;
  let level = [from];
  for (let left = hops[from]; left > 0; left -= 1) {
    const next = new Set<number>();
    for (const node of level)
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
        const isRepeated = arc > offsets[node] && heads[arc] === heads[arc - 1];
        if (hops[heads[arc]] !== left - 1 || isRepeated) continue;
        ways[heads[arc]] += ways[node];
        next.add(heads[arc]);
      }
    level = [...next];
  }
  return ways[to];
}

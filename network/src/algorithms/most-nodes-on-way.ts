import type { Graph } from '../graph/graph.ts';

/**
 * A bound on how many nodes a shortest way by hops has. Undirected: in each part twice the distance to the node furthest
 * from its middle, the middle found by two searches; a directed graph: as many as hang together, whatever the direction.
 * O(nodes + edges).
 */
export function mostNodesOnWay(graph: Graph): number {
  const { size } = graph;
  const search = createSearch(graph);
  const isDone = new Uint8Array(size);
  let most = 0;
  for (let node = 0; node < size; node += 1) {
    if (isDone[node]) continue;
    const part = search(node);
    for (let place = 0; place < part.count; place += 1) isDone[part.order[place]] = 1;
    most = Math.max(most, graph.directed ? part.count : boundOf(part, search));
  }
  return most;
}

interface Part {
  readonly order: Int32Array;
  readonly before: Int32Array;
  readonly hops: Int32Array;
  readonly count: number;
}

/** Half way between two nodes that are far apart is near the middle of a part. */
function boundOf({ order, count }: Part, search: (source: number) => Part): number {
  const far = search(order[count - 1]);
  let middle = far.order[count - 1];
  const distance = far.hops[middle];
  for (let step = 0; step < distance >> 1; step += 1) middle = far.before[middle];
  const around = search(middle);
  return Math.min(count, 2 * around.hops[around.order[count - 1]] + 1);
}

/** Breadth-first searches whatever the direction, with their arrays made once. */
function createSearch({ size, directed, offsets, heads, inOffsets, inHeads }: Graph): (source: number) => Part {
  const order = new Int32Array(size);
  const before = new Int32Array(size);
  const hops = new Int32Array(size).fill(-1);
  let count = 0;

  function reach(node: number, row: Int32Array, start: number, end: number): void {
    for (let arc = start; arc < end; arc += 1) {
      if (hops[row[arc]] !== -1) continue;
      hops[row[arc]] = hops[node] + 1;
      before[row[arc]] = node;
      order[count++] = row[arc];
    }
  }

  return (source) => {
    for (let place = 0; place < count; place += 1) hops[order[place]] = -1;
    count = 1;
    order[0] = source;
    hops[source] = 0;
    for (let place = 0; place < count; place += 1) {
      const node = order[place];
      reach(node, heads, offsets[node], offsets[node + 1]);
      if (directed) reach(node, inHeads, inOffsets[node], inOffsets[node + 1]);
    }
    return { order, before, hops, count };
  };
}

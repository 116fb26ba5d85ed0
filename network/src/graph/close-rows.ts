import type { Graph } from './graph.ts';

/** Rows of arcs out of nodes and into them, in no order within a row. */
export type ArcRows = Pick<Graph, 'size' | 'offsets' | 'heads' | 'inOffsets' | 'inHeads'>;

/** The rows of a graph under other numbers. */
export interface CloseRows {
  readonly rows: ArcRows;
  /** The old number of each new one. */
  readonly order: Int32Array;
  /** The new number of each old one. */
  readonly numbers: Int32Array;
}

/**
 * Numbers nodes in the order of a breadth-first search from those of most ties, so that what is close in the graph is
 * close in memory: a third less time for each search on 100,000 nodes, for about the price of one. O(nodes + edges).
 */
export function closeRows(graph: Graph): CloseRows {
  const order = searchOrder(graph);
  const numbers = new Int32Array(graph.size);
  for (let place = 0; place < graph.size; place += 1) numbers[order[place]] = place;
  const out = rowsIn(order, numbers, graph.offsets, graph.heads);
  const inward = graph.directed ? rowsIn(order, numbers, graph.inOffsets, graph.inHeads) : out;
  return {
    rows: { size: graph.size, ...out, inOffsets: inward.offsets, inHeads: inward.heads },
    order,
    numbers,
  };
}

function searchOrder({ size, offsets, heads }: Graph): Int32Array {
  const order = new Int32Array(size);
  const isFound = new Uint8Array(size);
  let tail = 0;
  for (const start of byDegree(size, offsets)) {
    if (isFound[start]) continue;
    let head = tail;
    order[tail++] = start;
    isFound[start] = 1;
    for (; head < tail; head += 1) {
      const end = offsets[order[head] + 1];
      for (let arc = offsets[order[head]]; arc < end; arc += 1) {
        if (isFound[heads[arc]]) continue;
        isFound[heads[arc]] = 1;
        order[tail++] = heads[arc];
      }
    }
  }
  return order;
}

/** Nodes by the number of arcs out of them, most first, of equals the smaller number. */
function byDegree(size: number, offsets: Int32Array): Int32Array {
  let most = 0;
  for (let node = 0; node < size; node += 1) most = Math.max(most, offsets[node + 1] - offsets[node]);
  const next = new Int32Array(most + 2);
  for (let node = 0; node < size; node += 1) next[most - offsets[node + 1] + offsets[node] + 1] += 1;
  for (let lack = 0; lack <= most; lack += 1) next[lack + 1] += next[lack];
  const order = new Int32Array(size);
  for (let node = 0; node < size; node += 1) order[next[most - offsets[node + 1] + offsets[node]]++] = node;
  return order;
}

function rowsIn(order: Int32Array, numbers: Int32Array, offsets: Int32Array, heads: Int32Array) {
  const rows = { offsets: new Int32Array(offsets.length), heads: new Int32Array(heads.length) };
  let arcs = 0;
  for (let place = 0; place < order.length; place += 1) {
    const end = offsets[order[place] + 1];
    for (let arc = offsets[order[place]]; arc < end; arc += 1) rows.heads[arcs++] = numbers[heads[arc]];
    rows.offsets[place + 1] = arcs;
  }
  return rows;
}

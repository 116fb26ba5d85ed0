import type { Graph } from '../graph/graph.ts';
import { numberGroups, type Partition } from './partition.ts';

/**
 * The strongly connected components: within one, everybody reaches everybody along the direction of ties. Of a graph
 * without directions they are the connected components.
 * Source: R. Tarjan (1972), Depth-first search and linear graph algorithms; with a stack of our own. O(nodes + edges).
 */
export function strongComponents({ size, offsets, heads }: Graph): Partition {
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const labels = new Int32Array(size).fill(-1);
  const next = offsets.slice(0, size);
  const way = new Int32Array(size);
  const open = new Int32Array(size);
  let depth = 0;
  let opened = 0;
  let found = 0;
  const enter = (node: number): void => {
    order[node] = low[node] = found++;
    open[opened++] = node;
    way[depth++] = node;
  };

  for (let start = 0; start < size; start += 1) {
    if (order[start] === -1) enter(start);
    while (depth > 0) {
      const node = way[depth - 1];
      if (next[node] < offsets[node + 1]) {
        const head = heads[next[node]++];
        if (order[head] === -1) enter(head);
        else if (labels[head] === -1) low[node] = Math.min(low[node], order[head]);
        continue;
      }
      depth -= 1;
      if (depth > 0) low[way[depth - 1]] = Math.min(low[way[depth - 1]], low[node]);
      if (low[node] !== order[node]) continue;
      while (labels[node] === -1) labels[open[--opened]] = node;
    }
  }
  return numberGroups(labels);
}

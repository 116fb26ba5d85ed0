import type { Graph } from '../graph/graph.ts';
import { neighbourRows } from './neighbour-rows.ts';

/**
 * Mean of 1 / hops over ordered pairs of different nodes, 0 for those that do not reach each other, whatever the direction
 * and strength of ties (V. Latora, M. Marchiori (2001), Efficient behavior of small-world networks); 0 of fewer than two
 * nodes. A search from every node: O(nodes · (nodes + edges)). Pairs are counted by distance and summed from the
 * nearest to the farthest.
 */
export function hopEfficiency(graph: Graph): number {
  const { size, offsets, heads } = neighbourRows(graph);
  if (size < 2) return 0;
  const pairs = new Float64Array(size);
  const hops = new Int32Array(size);
  const queue = new Int32Array(size);
  for (let source = 0; source < size; source += 1) {
    hops.fill(-1);
    hops[source] = 0;
    queue[0] = source;
    let tail = 1;
    for (let place = 0; place < tail; place += 1) {
      const node = queue[place];
      pairs[hops[node]] += 1;
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
        if (hops[heads[arc]] !== -1) continue;
        hops[heads[arc]] = hops[node] + 1;
        queue[tail++] = heads[arc];
      }
    }
  }
  let sum = 0;
  for (let distance = 1; distance < size; distance += 1) sum += pairs[distance] / distance;
  return sum / (size * (size - 1));
}

import type { Graph } from '../graph/graph.ts';
import { neighbourRows } from './neighbour-rows.ts';
import { numberGroups, type Partition } from './partition.ts';

/**
 * The connected components, whatever the direction of ties. A node without a tie is a component by itself.
 * Breadth-first search: O(nodes + edges).
 */
export function components(graph: Graph): Partition {
  const { size, offsets, heads } = neighbourRows(graph);
  const labels = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  for (let start = 0; start < size; start += 1) {
    if (labels[start] !== -1) continue;
    labels[start] = start;
    queue[0] = start;
    let tail = 1;
    for (let place = 0; place < tail; place += 1) {
      const node = queue[place];
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
        if (labels[heads[arc]] !== -1) continue;
        labels[heads[arc]] = start;
        queue[tail++] = heads[arc];
      }
    }
  }
  return numberGroups(labels);
}

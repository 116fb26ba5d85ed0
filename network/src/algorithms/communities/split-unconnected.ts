import { numberGroups, type Partition } from '../partition.ts';
import type { WeightedRows } from './weighted-rows.ts';

/** Parts every group that is not connected into its components, which never lowers modularity. O(nodes + arcs). */
export function splitUnconnected({ size, offsets, heads }: WeightedRows, group: Int32Array): Partition {
  const labels = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  for (let start = 0; start < size; start += 1) {
    if (labels[start] !== -1) continue;
    labels[start] = start;
    queue[0] = start;
    let tail = 1;
    for (let place = 0; place < tail; place += 1) {
      for (let arc = offsets[queue[place]]; arc < offsets[queue[place] + 1]; arc += 1) {
        const other = heads[arc];
        if (labels[other] !== -1 || group[other] !== group[start]) continue;
        labels[other] = start;
        queue[tail++] = other;
      }
    }
  }
  return numberGroups(labels);
}

import { numberGroups, type Partition } from './partition.ts';

/**
 * What hangs together by arcs that join: parts numbered in the order of their least node. The rows hold each arc at both of
 * its ends. Breadth-first search: O(nodes + arcs).
 */
export function connectedParts(
  { size, offsets, heads }: { readonly size: number; readonly offsets: Int32Array; readonly heads: Int32Array },
  joins: (node: number, other: number) => boolean = () => true,
): Partition {
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
        const other = heads[arc];
        if (labels[other] !== -1 || !joins(node, other)) continue;
        labels[other] = start;
        queue[tail++] = other;
      }
    }
  }
  return numberGroups(labels);
}

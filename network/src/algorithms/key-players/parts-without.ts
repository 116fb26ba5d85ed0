import type { Reduced } from './reduce.ts';

/** How many nodes of the whole graph each component holds when those marked as gone have gone. O(nodes + edges). */
export function partsWithout({ rows: { size, offsets, heads }, weights }: Reduced, gone: Uint8Array): number[] {
  const isSeen = gone.slice();
  const queue = new Int32Array(size);
  const parts: number[] = [];
  for (let start = 0; start < size; start += 1) {
    if (isSeen[start]) continue;
    isSeen[start] = 1;
    queue[0] = start;
    let tail = 1;
    let nodes = 0;
    for (let place = 0; place < tail; place += 1) {
      nodes += weights[queue[place]];
      for (let arc = offsets[queue[place]]; arc < offsets[queue[place] + 1]; arc += 1) {
        if (isSeen[heads[arc]]) continue;
        isSeen[heads[arc]] = 1;
        queue[tail++] = heads[arc];
      }
    }
    parts.push(nodes);
  }
  return parts;
}

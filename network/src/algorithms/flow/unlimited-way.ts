import type { FlowNetwork } from './flow-network.ts';

/** A way of fewest given arcs from the source to the sink of which none has a limit, or undefined. O(nodes + arcs). */
export function unlimitedWay(network: FlowNetwork): readonly number[] | undefined {
  const { size, source, sink, given, offsets, arcs, ends } = network;
  const by = new Int32Array(size).fill(-1);
  const isReached = new Uint8Array(size);
  const queue = new Int32Array(size);
  queue[0] = source;
  isReached[source] = 1;
  let tail = 1;
  for (let place = 0; place < tail; place += 1) {
    const node = queue[place];
    for (let index = offsets[node]; index < offsets[node + 1]; index += 1) {
      const arc = arcs[index];
      if (isReached[ends[index]] || arc & 1 || given.capacities[arc >> 1] !== Infinity) continue;
      isReached[ends[index]] = 1;
      by[ends[index]] = arc >> 1;
      queue[tail++] = ends[index];
    }
  }
  if (!isReached[sink]) return undefined;
  const way: number[] = [];
  for (let node = sink; node !== source; node = given.tails[by[node]]) way.push(by[node]);
  return way.reverse();
}

import type { FlowNetwork } from './flow-network.ts';

/** A way of fewest given arcs from the source to the sink of which none has a limit, or undefined. O(nodes + arcs). */
export function unlimitedWay(network: FlowNetwork): readonly number[] | undefined {
  const { size, source, sink, given, offsets, arcs, heads } = network;
  const by = new Int32Array(size).fill(-1);
  const isReached = new Uint8Array(size);
  const queue = [source];
  isReached[source] = 1;
  for (const node of queue) {
    for (let place = offsets[node]; place < offsets[node + 1]; place += 1) {
      const arc = arcs[place];
      if (arc & 1 || given[arc >> 1].capacity !== Infinity || isReached[heads[arc]]) continue;
      isReached[heads[arc]] = 1;
      by[heads[arc]] = arc >> 1;
      queue.push(heads[arc]);
    }
  }
  if (!isReached[sink]) return undefined;
  const way: number[] = [];
  for (let node = sink; node !== source; node = given[by[node]].tail) way.unshift(by[node]);
  return way;
}

import type { FlowNetwork } from './flow-network.ts';

/** The nodes that a flow could still be sent to from the source. O(nodes + arcs). */
export function reachedFromSource(network: FlowNetwork): Uint8Array {
  return search(network, network.source, 0);
}

/** The nodes from which a flow could still be sent to the sink. O(nodes + arcs). */
export function reachingSink(network: FlowNetwork): Uint8Array {
  return search(network, network.sink, 1);
}

/** `back` is 1 to walk against the arcs: then it is the partner of an arc that must still take something. */
function search({ size, offsets, arcs, ends, residual }: FlowNetwork, start: number, back: 0 | 1): Uint8Array {
  const isReached = new Uint8Array(size);
  const queue = new Int32Array(size);
  isReached[start] = 1;
  queue[0] = start;
  let tail = 1;
  for (let place = 0; place < tail; place += 1) {
    const node = queue[place];
    for (let index = offsets[node]; index < offsets[node + 1]; index += 1) {
      if (isReached[ends[index]] || residual[arcs[index] ^ back] <= 0) continue;
      isReached[ends[index]] = 1;
      queue[tail++] = ends[index];
    }
  }
  return isReached;
}

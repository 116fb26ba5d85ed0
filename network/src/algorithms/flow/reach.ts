import type { FlowNetwork } from './flow-network.ts';

/** The nodes that a flow could still be sent to from the source. O(nodes + arcs). */
export function reachedFromSource({ size, source, offsets, arcs, heads, residual }: FlowNetwork): Uint8Array {
  return search(size, source, offsets, arcs, (arc) => (residual[arc] > 0 ? heads[arc] : -1));
}

/** The nodes from which a flow could still be sent to the sink. O(nodes + arcs). */
export function reachingSink({ size, sink, offsets, arcs, heads, residual }: FlowNetwork): Uint8Array {
  return search(size, sink, offsets, arcs, (arc) => (residual[arc ^ 1] > 0 ? heads[arc] : -1));
}

function search(size: number, start: number, offsets: Int32Array, arcs: Int32Array, next: (arc: number) => number) {
  const isReached = new Uint8Array(size);
  const stack = [start];
  isReached[start] = 1;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (let place = offsets[node]; place < offsets[node + 1]; place += 1) {
      const other = next(arcs[place]);
      if (other === -1 || isReached[other]) continue;
      isReached[other] = 1;
      stack.push(other);
    }
  }
  return isReached;
}

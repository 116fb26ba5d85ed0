import type { FlowNetwork } from './flow-network.ts';

/**
 * Sends as much as can be sent from the source to the sink, taken from `residual`, and returns how much. There must be no way
 * of arcs without a limit.
 * Source: E. Dinic (1970), Algorithm for solution of a problem of maximum flow in networks with power estimation; levels
 * are counted from the sink and no further than to the source, so that hardly any step leads nowhere. O(nodes² · arcs); far
 * less in practice.
 */
export function sendFlow(network: FlowNetwork): number {
  const { size } = network;
  const level = new Int32Array(size);
  const next = new Int32Array(size);
  const queue = new Int32Array(size);
  const way = new Int32Array(size);
  let sent = 0;
  while (findLevels(network, level, queue)) {
    next.set(network.offsets.subarray(0, size));
    for (let amount = sendOnce(network, level, next, way); amount > 0; amount = sendOnce(network, level, next, way))
      sent += amount;
  }
  return sent;
}

/** Steps to the sink, for all that are nearer than the source; says whether the source is reached. */
function findLevels(network: FlowNetwork, level: Int32Array, queue: Int32Array): boolean {
  const { source, sink, offsets, arcs, ends, residual } = network;
  level.fill(-1);
  level[sink] = 0;
  queue[0] = sink;
  let tail = 1;
  for (let place = 0; place < tail; place += 1) {
    const node = queue[place];
    const end = offsets[node + 1];
    for (let index = offsets[node]; index < end; index += 1) {
      const other = ends[index];
      if (level[other] !== -1 || residual[arcs[index] ^ 1] <= 0) continue;
      level[other] = level[node] + 1;
      if (other === source) return true;
      queue[tail++] = other;
    }
  }
  return false;
}

/** Sends along one way on which levels fall; 0 where none is left. `next` keeps, for each node, the first arc not yet given up. */
function sendOnce(network: FlowNetwork, level: Int32Array, next: Int32Array, way: Int32Array): number {
  const { source, sink, offsets, arcs, ends, residual } = network;
  let node = source;
  let length = 0;
  while (node !== sink) {
    const index = next[node];
    if (index < offsets[node + 1]) {
      if (level[ends[index]] === level[node] - 1 && residual[arcs[index]] > 0) {
        way[length++] = node;
        node = ends[index];
      } else next[node] = index + 1;
      continue;
    }
    if (length === 0) return 0;
    node = way[--length];
    next[node] += 1;
  }
  let amount = Infinity;
  for (let place = 0; place < length; place += 1) amount = Math.min(amount, residual[arcs[next[way[place]]]]);
  for (let place = 0; place < length; place += 1) {
    const arc = arcs[next[way[place]]];
    residual[arc] -= amount;
    residual[arc ^ 1] += amount;
  }
  return amount;
}

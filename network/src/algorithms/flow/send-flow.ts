import type { FlowNetwork } from './flow-network.ts';

/**
 * Sends as much as can be sent from the source to the sink, taken from `residual`, and returns how much. There must be no way
 * of arcs without a limit.
 * Source: E. Dinic (1970), Algorithm for solution of a problem of maximum flow in networks with power estimation.
 * O(nodes² · arcs); far less in practice.
 */
export function sendFlow(network: FlowNetwork): number {
  const { size } = network;
  const level = new Int32Array(size);
  const next = new Int32Array(size);
  const way = new Int32Array(size);
  let sent = 0;
  while (findLevels(network, level)) {
    next.set(network.offsets.subarray(0, size));
    for (let amount = sendOnce(network, level, next, way); amount > 0; amount = sendOnce(network, level, next, way))
      sent += amount;
  }
  return sent;
}

function findLevels({ size, source, sink, offsets, arcs, heads, residual }: FlowNetwork, level: Int32Array): boolean {
  const queue = new Int32Array(size);
  level.fill(-1);
  level[source] = 0;
  queue[0] = source;
  let tail = 1;
  for (let place = 0; place < tail; place += 1) {
    const node = queue[place];
    for (let index = offsets[node]; index < offsets[node + 1]; index += 1) {
      const head = heads[arcs[index]];
      if (level[head] !== -1 || residual[arcs[index]] <= 0) continue;
      level[head] = level[node] + 1;
      queue[tail++] = head;
    }
  }
  return level[sink] > 0;
}

/** Sends along one way on which levels rise; 0 where none is left. `next` keeps, for each node, the first arc not yet given up. */
function sendOnce(network: FlowNetwork, level: Int32Array, next: Int32Array, way: Int32Array): number {
  const { source, sink, offsets, arcs, tails, heads, residual } = network;
  let node = source;
  let length = 0;
  while (node !== sink) {
    if (next[node] < offsets[node + 1]) {
      const arc = arcs[next[node]];
      if (residual[arc] > 0 && level[heads[arc]] === level[node] + 1) {
        way[length++] = arc;
        node = heads[arc];
      } else next[node] += 1;
      continue;
    }
    if (length === 0) return 0;
    node = tails[way[--length]];
    next[node] += 1;
  }
  let amount = Infinity;
  for (let place = 0; place < length; place += 1) amount = Math.min(amount, residual[way[place]]);
  for (let place = 0; place < length; place += 1) {
    residual[way[place]] -= amount;
    residual[way[place] ^ 1] += amount;
  }
  return amount;
}

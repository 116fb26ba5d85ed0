import type { Reduced } from './reduce.ts';

/** Says, with some nodes gone, how many ordered pairs would still reach each other if one more node went. */
export interface PairsAfter {
  /** Pairs left after the removal of each node besides those marked as gone; the array is used again by the next call. */
  readonly after: (gone: Uint8Array) => Float64Array;
  /** Pairs left when those marked as gone have gone, by the last call. */
  readonly now: () => number;
}

/**
 * One depth-first search for all nodes at once: the subtree of a child that reaches nobody above its parent is a component
 * of its own without that parent (J. Hopcroft, R. Tarjan (1973), Algorithm 447). O(nodes + edges) a call.
 */
export function pairsAfter({ rows: { size, offsets, heads }, weights }: Reduced): PairsAfter {
  const order = new Int32Array(size);
  const low = new Int32Array(size);
  const next = new Int32Array(size);
  const way = new Int32Array(size);
  const found = new Int32Array(size);
  /** Weight of the subtree; of the parts that the node keeps from the rest, their sum and their pairs. */
  const below = new Float64Array(size);
  const cut = new Float64Array(size);
  const cutPairs = new Float64Array(size);
  const after = new Float64Array(size);
  let total = 0;
  let count = 0;

  const enter = (node: number): void => {
    order[node] = low[node] = count;
    found[count++] = node;
    next[node] = offsets[node];
    below[node] = weights[node];
    cut[node] = cutPairs[node] = 0;
  };
  const search = (start: number, gone: Uint8Array): void => {
    let depth = 1;
    enter(start);
    way[0] = start;
    while (depth > 0) {
      const node = way[depth - 1];
      if (next[node] < offsets[node + 1]) {
        const head = heads[next[node]++];
        if (gone[head]) continue;
        if (order[head] === -1) {
          enter(head);
          way[depth++] = head;
        } else if (order[head] < low[node]) low[node] = order[head];
        continue;
      }
      depth -= 1;
      if (depth === 0) return;
      const parent = way[depth - 1];
      below[parent] += below[node];
      if (low[node] < low[parent]) low[parent] = low[node];
      if (low[node] < order[parent]) continue;
      cut[parent] += below[node];
      cutPairs[parent] += below[node] * (below[node] - 1);
    }
  };

  const afterEach = (gone: Uint8Array): Float64Array => {
    order.fill(-1);
    count = 0;
    total = 0;
    for (let start = 0; start < size; start += 1) {
      if (gone[start] || order[start] !== -1) continue;
      const first = count;
      search(start, gone);
      const whole = below[start];
      total += whole * (whole - 1);
      for (let place = first; place < count; place += 1) {
        const node = found[place];
        const rest = whole - weights[node] - cut[node];
        after[node] = cutPairs[node] + rest * (rest - 1) - whole * (whole - 1);
      }
    }
    for (let place = 0; place < count; place += 1) after[found[place]] += total;
    return after;
  };
  return { after: afterEach, now: () => total };
}

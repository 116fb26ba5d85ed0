/** Ordered pairs of different nodes that reach each other in components of these sizes. O(components). */
export function connectedPairs(sizes: Iterable<number>): number {
  let pairs = 0;
  for (const size of sizes) pairs += size * (size - 1);
  return pairs;
}

/**
 * Fragmentation F of m nodes: 1 − pairs / (m(m − 1)), the share of ordered pairs that do not reach each other
 * (S. Borgatti (2006), Identifying sets of key players in a social network). 1 of fewer than two nodes.
 */
export function fragmentation(pairs: number, nodes: number): number {
  return nodes < 2 ? 1 : 1 - pairs / (nodes * (nodes - 1));
}

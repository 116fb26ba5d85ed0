import type { Graph } from '../graph/graph.ts';

/**
 * The share of possible ties that there are: distinct pairs of different nodes over n(n − 1) / 2, or ordered pairs over
 * n(n − 1) in a directed graph. Parallel ties count once, loops not; 0 of fewer than two nodes. O(edges).
 */
export function density({ size, directed, edges, from, to }: Graph): number {
  if (size < 2) return 0;
  let pairs = 0;
  for (let edge = 0; edge < edges; edge += 1) {
    const isRepeated = edge > 0 && from[edge] === from[edge - 1] && to[edge] === to[edge - 1];
    if (from[edge] !== to[edge] && !isRepeated) pairs += 1;
  }
  return (directed ? pairs : 2 * pairs) / (size * (size - 1));
}

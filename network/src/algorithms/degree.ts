import type { Graph } from '../graph/graph.ts';

/** Which ties of a node count; of an undirected graph each is the same. */
export type Direction = 'out' | 'in' | 'all';

/**
 * How many ties each node has. A loop counts once out and once in, so twice in all; parallel ties each count, if the
 * graph keeps them. O(nodes + edges).
 */
export function degrees(graph: Graph, direction: Direction = 'all'): Int32Array {
  const counts = new Int32Array(graph.size);
  const { from, to, directed } = graph;
  for (let edge = 0; edge < graph.edges; edge += 1) {
    if (!directed || direction !== 'in') counts[from[edge]] += 1;
    if (!directed || direction !== 'out') counts[to[edge]] += 1;
  }
  return counts;
}

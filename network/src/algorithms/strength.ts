import type { Graph } from '../graph/graph.ts';
import type { Direction } from './degree.ts';

/** The sum of the strengths of each node's ties, in the order of the edges; a loop counts out and in. O(nodes + edges). */
export function strengths(graph: Graph, direction: Direction = 'all'): Float64Array {
  const sums = new Float64Array(graph.size);
  const { from, to, weights, directed } = graph;
  for (let edge = 0; edge < graph.edges; edge += 1) {
    if (!directed || direction !== 'in') sums[from[edge]] += weights[edge];
    if (!directed || direction !== 'out') sums[to[edge]] += weights[edge];
  }
  return sums;
}

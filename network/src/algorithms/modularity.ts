import type { Graph } from '../graph/graph.ts';

/**
 * Modularity of a division into groups: the share of strength within groups less the share to be expected from the
 * strengths of nodes alone, times the resolution. Whatever the direction of ties; parallel ties add up, a loop is within
 * and counts at both ends. 0 of a graph without ties. `of` holds the group of each node, from 0 below the number of nodes.
 * Source: M. Newman, M. Girvan (2004), Finding and evaluating community structure in networks; the resolution by
 * J. Reichardt, S. Bornholdt (2006). O(nodes + edges).
 */
export function modularity(graph: Graph, of: ArrayLike<number>, resolution = 1): number {
  const { size, edges, from, to, weights } = graph;
  const sums = new Float64Array(size);
  let within = 0;
  let all = 0;
  for (let edge = 0; edge < edges; edge += 1) {
    const [a, b] = [of[from[edge]], of[to[edge]]];
    sums[a] += weights[edge];
    sums[b] += weights[edge];
    all += weights[edge];
    if (a === b) within += weights[edge];
  }
  if (all === 0) return 0;
  let expected = 0;
  for (const sum of sums) expected += (sum / (2 * all)) ** 2;
  return within / all - resolution * expected;
}

import type { Graph } from '../../graph/graph.ts';

/** Whether each node reaches each, itself included, by closure over every pair (S. Warshall 1962); along ties or either way. */
export function slowReach(graph: Graph, directed: boolean, without: readonly number[] = []): boolean[][] {
  const { size, edges, from, to } = graph;
  const reach = Array.from({ length: size }, (_, a) => Array.from({ length: size }, (__, b) => a === b));
  for (let edge = 0; edge < edges; edge += 1) {
    if (without.includes(from[edge]) || without.includes(to[edge])) continue;
    reach[from[edge]][to[edge]] = true;
    if (!directed) reach[to[edge]][from[edge]] = true;
  }
  for (let via = 0; via < size; via += 1)
    for (let a = 0; a < size; a += 1) for (let b = 0; b < size; b += 1) reach[a][b] ||= reach[a][via] && reach[via][b];
  return reach;
}

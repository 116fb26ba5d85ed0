import type { Graph } from '../../graph/graph.ts';

/** Modularity by its definition: a sum over all ordered pairs of nodes of one group, a loop being two ends at one node. */
export function slowModularity(
  { size, edges, from, to, weights }: Graph,
  of: ArrayLike<number>,
  resolution = 1,
): number {
  const strength = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (let edge = 0; edge < edges; edge += 1) {
    strength[from[edge]][to[edge]] += weights[edge];
    strength[to[edge]][from[edge]] += weights[edge];
  }
  const ends = strength.map((row) => row.reduce((sum, part) => sum + part, 0));
  const all = ends.reduce((sum, part) => sum + part, 0);
  if (all === 0) return 0;
  let sum = 0;
  for (let a = 0; a < size; a += 1)
    for (let b = 0; b < size; b += 1)
      if (of[a] === of[b]) sum += strength[a][b] / all - (resolution * ends[a] * ends[b]) / all ** 2;
  return sum;
}

/** The greatest modularity of any division, by trying all. */
export function slowBestModularity(graph: Graph, resolution = 1): number {
  let best = -Infinity;
  const of: number[] = [];
  const divide = (groups: number): void => {
    if (of.length === graph.size) {
      best = Math.max(best, slowModularity(graph, of, resolution));
      return;
    }
    for (let group = 0; group <= groups; group += 1) {
      of.push(group);
      divide(Math.max(groups, group + 1));
      of.pop();
    }
  };
  divide(0);
  return best;
}

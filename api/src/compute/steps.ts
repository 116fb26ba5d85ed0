import type { Graph } from '@corridor/network';

/** About how many steps one pass over a graph takes. */
export function onePass({ size, edges }: Graph): number {
  return size + 2 * edges;
}

/** About how many steps a search from every node takes. */
export function allSearches(graph: Graph): number {
  return graph.size * onePass(graph);
}

/** What is exact up to so many steps is estimated beyond: about ten seconds of one thread. */
export const MOST_EXACT = 500_000_000;

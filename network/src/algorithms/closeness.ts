import type { Graph } from '../graph/graph.ts';
import { distanceSums, type DistanceOptions } from './distances.ts';

/**
 * Closeness of each node: 1 over the mean distance from those that reach it, times their share of all others, so that
 * nodes of small parts do not come first; 0 where nobody does. In a directed graph along the ties towards the node.
 * Source: S. Wasserman, K. Faust (1994), Social network analysis, 5.2.2. Cost of `distanceSums`.
 */
export function closeness(graph: Graph, options: DistanceOptions = {}): Float64Array {
  const { reached, sums } = distanceSums(graph, options);
  return sums.map((sum, node) => (sum === 0 ? 0 : reached[node] ** 2 / (sum * (graph.size - 1))));
}

/** Conventions of harmonic closeness. */
export interface HarmonicOptions extends DistanceOptions {
  /** A mean over all others, from 0 to 1 by hops; else a sum. Default true. */
  readonly normalised?: boolean;
}

/**
 * Harmonic closeness of each node: the sum of 1 over the distances from all others, of whom those without a way add 0.
 * Source: M. Marchiori, V. Latora (2000), Harmony in the small-world. Cost of `distanceSums`.
 */
export function harmonicCloseness(graph: Graph, { normalised = true, ...options }: HarmonicOptions = {}): Float64Array {
  const others = normalised ? Math.max(graph.size - 1, 1) : 1;
  return distanceSums(graph, options).inverse.map((sum) => sum / others);
}

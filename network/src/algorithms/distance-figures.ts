import type { Graph } from '../graph/graph.ts';
import { distanceSums, type DistanceOptions } from './distances.ts';

/** Distances of a whole graph; those of a directed one along the direction. */
export interface DistanceFigures {
  /** Greatest distance between two that there is a way between; 0 where there are none. */
  readonly diameter: number;
  /** Mean distance of pairs with a way; undefined where there are none. */
  readonly meanDistance: number | undefined;
  /** Mean of 1 over the distance of all ordered pairs, 0 where there is no way; 0 of fewer than two nodes. */
  readonly efficiency: number;
  /** Ordered pairs with a way from the one to the other. */
  readonly connectedPairs: number;
}

/**
 * Diameter, mean distance and global efficiency (V. Latora, M. Marchiori (2001), Efficient behavior of small-world
 * networks), exact, over all pairs. Cost of `distanceSums`.
 */
export function distanceFigures(graph: Graph, options: DistanceOptions = {}): DistanceFigures {
  const { reached, sums, inverse, furthest } = distanceSums(graph, options);
  const pairs = graph.size * (graph.size - 1);
  let diameter = 0;
  let connectedPairs = 0;
  let sum = 0;
  let inverseSum = 0;
  for (let node = 0; node < graph.size; node += 1) {
    diameter = Math.max(diameter, furthest[node]);
    connectedPairs += reached[node];
    sum += sums[node];
    inverseSum += inverse[node];
  }
  return {
    diameter,
    meanDistance: connectedPairs === 0 ? undefined : sum / connectedPairs,
    efficiency: pairs === 0 ? 0 : inverseSum / pairs,
    connectedPairs,
  };
}

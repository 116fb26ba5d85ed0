import type { Graph } from '../graph/graph.ts';
import { createDistanceSearch } from './distance-search.ts';
import { hopCounts } from './hop-counts.ts';
import type { Tick } from './tick.ts';

/** What the distances to a node come to. */
export interface DistanceSums {
  /** How many others there is a way from. */
  readonly reached: Int32Array;
  /** Sum of their distances. */
  readonly sums: Float64Array;
  /** Sum of 1 over their distances. */
  readonly inverse: Float64Array;
  /** Distance of the furthest of them; 0 where there is none. */
  readonly furthest: Float64Array;
}

/** How far is counted. */
export interface DistanceOptions {
  /** By distance, 1 over the strength of a tie, and not by hops. Default false. */
  readonly weighted?: boolean;
  readonly tick?: Tick;
}

/**
 * How far the others are from each node, along the ties towards it. By hops O(nodes · edges), thirty searches at once;
 * by distance O(nodes · (nodes + edges) · log nodes).
 */
export function distanceSums(graph: Graph, { weighted = false, tick }: DistanceOptions = {}): DistanceSums {
  const { size } = graph;
  const sums = { reached: new Int32Array(size), sums: new Float64Array(size) };
  const all = { ...sums, inverse: new Float64Array(size), furthest: new Float64Array(size) };
  const add = (node: number, distance: number, count: number): void => {
    all.reached[node] += count;
    all.sums[node] += count * distance;
    all.inverse[node] += count / distance;
    if (distance > all.furthest[node]) all.furthest[node] = distance;
  };
  if (weighted) addByDistance(graph, add, tick);
  else hopCounts(graph, add, tick);
  return all;
}

function addByDistance(
  graph: Graph,
  add: (node: number, distance: number, count: number) => void,
  tick: Tick | undefined,
): void {
  const { order, distances, search } = createDistanceSearch(graph, true);
  for (let node = 0; node < graph.size; node += 1) {
    tick?.(node, graph.size);
    const reached = search(node);
    for (let place = 1; place < reached; place += 1) add(node, distances[order[place]], 1);
  }
}

import type { Graph } from '../graph/graph.ts';
import { arcLengths, createDistanceSearch } from './distance-search.ts';

/** Two ways are equally short when their lengths differ by no more than this part of them: sums of 1/3 come out unequal. */
export const EQUAL_LENGTH = 1e-12;

/** What the shortest ways by distance from one source come to; overwritten by the next search. */
export interface DistanceWays {
  /** Nodes reached, nearest first. */
  readonly order: Int32Array;
  /** How many shortest ways lead to each node reached. */
  readonly counts: Float64Array;
  /** Searches from a source and returns how many nodes are reached, itself included. */
  readonly search: (source: number) => number;
  /** Whether an arc out of a node is the last step of a shortest way to its head. */
  readonly isOnWay: (node: number, arc: number) => boolean;
}

/** Searches by distance (1 over strength) that count shortest ways. O((nodes + edges) · log nodes) a search. */
export function createDistanceWays(graph: Graph): DistanceWays {
  const { size, offsets, heads } = graph;
  const lengths = arcLengths(graph);
  const { order, distances, search: searchDistances } = createDistanceSearch(graph);
  const counts = new Float64Array(size);
  const places = new Int32Array(size);

  const isOnWay = (node: number, arc: number): boolean =>
    places[heads[arc]] > places[node] && distances[node] + lengths[arc] <= distances[heads[arc]] * (1 + EQUAL_LENGTH);

  function search(source: number): number {
    const reached = searchDistances(source);
    for (let place = 0; place < reached; place += 1) {
      places[order[place]] = place;
      counts[order[place]] = 0;
    }
    counts[source] = 1;
    for (let place = 0; place < reached; place += 1) {
      const node = order[place];
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1)
        if (isOnWay(node, arc)) counts[heads[arc]] += counts[node];
    }
    return reached;
  }

  return { order, counts, search, isOnWay };
}

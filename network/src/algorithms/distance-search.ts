import type { Graph } from '../graph/graph.ts';
import { nodeHeap } from './node-heap.ts';

/** What the shortest ways by distance from one source come to; overwritten by the next search. */
export interface DistanceSearch {
  /** Nodes reached, nearest first; of equals the smaller number. */
  readonly order: Int32Array;
  /** From the source; Infinity where there is no way. */
  readonly distances: Float64Array;
  /** Searches from a source and returns how many nodes are reached, itself included. */
  readonly search: (source: number) => number;
}

/** The length of the tie of each arc out of a node, or into it: 1 over its strength. */
export function arcLengths({ weights, arcEdge, inArcEdge }: Graph, inward = false): Float64Array {
  return Float64Array.from(inward ? inArcEdge : arcEdge, (edge) => 1 / weights[edge]);
}

/**
 * Searches by distance, a strong tie being short: 1 over its strength; `inward` against the direction of ties.
 * Source: E. Dijkstra (1959), with an indexed binary heap whose arrays are made once. O((nodes + edges) · log nodes) a search.
 */
export function createDistanceSearch(graph: Graph, inward = false): DistanceSearch {
  const { size } = graph;
  const offsets = inward ? graph.inOffsets : graph.offsets;
  const heads = inward ? graph.inHeads : graph.heads;
  const lengths = arcLengths(graph, inward);
  const order = new Int32Array(size);
  const distances = new Float64Array(size);
  const heap = nodeHeap(
    size,
    (one, other) => distances[one] < distances[other] || (distances[one] === distances[other] && one < other),
  );

  function search(source: number): number {
    distances.fill(Infinity);
    distances[source] = 0;
    heap.raise(source);
    let reached = 0;
    for (let node = heap.take(); node !== -1; node = heap.take()) {
      order[reached++] = node;
      const distance = distances[node];
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
        const further = distance + lengths[arc];
        if (further >= distances[heads[arc]]) continue;
        distances[heads[arc]] = further;
        heap.raise(heads[arc]);
      }
    }
    return reached;
  }

  return { order, distances, search };
}

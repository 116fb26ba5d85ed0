import type { Graph } from '../graph/graph.ts';

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
  const heap = createHeap(size, distances);

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

/** A binary heap of nodes by (distance, number) that knows where each node stands. */
function createHeap(size: number, distances: Float64Array) {
  const nodes = new Int32Array(size);
  const places = new Int32Array(size).fill(-1);
  let count = 0;

  const isBefore = (one: number, other: number): boolean =>
    distances[one] < distances[other] || (distances[one] === distances[other] && one < other);
  const put = (node: number, place: number): void => {
    nodes[place] = node;
    places[node] = place;
  };

  /** Puts a node in, or up to where its smaller distance belongs. */
  function raise(node: number): void {
    let place = places[node] === -1 ? count++ : places[node];
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!isBefore(node, nodes[above])) break;
      put(nodes[above], place);
      place = above;
    }
    put(node, place);
  }

  /** The nearest node, taken out; -1 where none is left. */
  function take(): number {
    if (count === 0) return -1;
    const first = nodes[0];
    places[first] = -1;
    count -= 1;
    if (count > 0) sink(nodes[count]);
    return first;
  }

  function sink(node: number): void {
    let place = 0;
    for (let below = 1; below < count; below = 2 * place + 1) {
      if (below + 1 < count && isBefore(nodes[below + 1], nodes[below])) below += 1;
      if (!isBefore(nodes[below], node)) break;
      put(nodes[below], place);
      place = below;
    }
    put(node, place);
  }

  return { raise, take };
}

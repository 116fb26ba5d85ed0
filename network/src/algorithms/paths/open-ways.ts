import type { Graph } from '../../graph/graph.ts';
import { nodeHeap } from '../node-heap.ts';

/** A graph some of whose nodes and edges are closed, with whole costs of edges. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly costs: Float64Array;
  readonly isClosedNode: Uint8Array;
  readonly isClosedEdge: Uint8Array;
  readonly isTarget: Uint8Array;
}

/** What is still to go from each node to the nearest target: least cost, and least steps at that cost. */
export interface WayLeft {
  readonly cost: Float64Array;
  readonly steps: Int32Array;
}

/** Cost and steps from every node to the nearest target, Infinity where there is no way. O((nodes + edges) · log nodes). */
export function waysLeft({ graph, costs, isClosedNode, isClosedEdge, isTarget }: OpenGraph): WayLeft {
  const { size, inOffsets, inHeads, inArcEdge } = graph;
  const cost = new Float64Array(size).fill(Infinity);
  const steps = new Int32Array(size);
  const heap = nodeHeap(size, (one, other) =>
    cost[one] === cost[other] ? steps[one] < steps[other] : cost[one] < cost[other],
  );
  for (let node = 0; node < size; node += 1) {
    if (!isTarget[node] || isClosedNode[node]) continue;
    cost[node] = 0;
    heap.raise(node);
  }
  for (let node = heap.take(); node !== -1; node = heap.take()) {
    for (let arc = inOffsets[node]; arc < inOffsets[node + 1]; arc += 1) {
      const tail = inHeads[arc];
      const edge = inArcEdge[arc];
      if (isClosedNode[tail] || isClosedEdge[edge]) continue;
      const next = costs[edge] + cost[node];
      if (next > cost[tail] || (next === cost[tail] && steps[node] + 1 >= steps[tail])) continue;
      cost[tail] = next;
      steps[tail] = steps[node] + 1;
      heap.raise(tail);
    }
  }
  return { cost, steps };
}

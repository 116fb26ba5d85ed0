import type { Graph } from '../graph/graph.ts';
import { nodeHeap } from './node-heap.ts';

/** How the edges of a way add up. */
export interface WayValues {
  /** `cost`: values are costs from 0 up, a way's is their sum, the least is best. `confidence`: values are above 0 up to 1, a way's is their product, the greatest is best. */
  readonly by: 'cost' | 'confidence';
  /** The value of each edge. */
  readonly values: ArrayLike<number>;
}

/** The best way to each node from one source. */
export interface BestWays {
  /** Sum of costs (Infinity where there is no way) or product of confidences (0 where there is none). */
  readonly values: Float64Array;
  /** The node before on the best way, and the edge to here; -1 at the source and where there is no way. */
  readonly before: Int32Array;
  readonly edge: Int32Array;
}

/**
 * The best way from a source to every node along the direction of ties, by cost or by the product of confidences. Of ways of
 * equal value that of fewer steps; of those that which comes from the smaller node by the smaller edge. A cost below 0, or a
 * confidence that is not above 0 and at most 1, is refused.
 * Source: E. Dijkstra (1959), A note on two problems in connexion with graphs; binary heap. Products of numbers up to 1 never
 * grow, so that the same search serves. O((nodes + edges) · log nodes).
 */
export function bestWays(graph: Graph, source: number, { by, values: of }: WayValues): BestWays {
  checkValues(graph, { by, values: of });
  const { size, offsets, heads, arcEdge } = graph;
  const isCost = by === 'cost';
  const values = new Float64Array(size).fill(isCost ? Infinity : 0);
  const steps = new Int32Array(size);
  const before = new Int32Array(size).fill(-1);
  const edge = new Int32Array(size).fill(-1);
  const isDone = new Uint8Array(size);
  const isBetter = (one: number, other: number) => (isCost ? one < other : one > other);
  const heap = nodeHeap(size, (one, other) => {
    if (values[one] !== values[other]) return isBetter(values[one], values[other]);
    return steps[one] === steps[other] ? one < other : steps[one] < steps[other];
  });

  values[source] = isCost ? 0 : 1;
  heap.raise(source);
  for (let node = heap.take(); node !== -1; node = heap.take()) {
    isDone[node] = 1;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      const head = heads[arc];
      if (isDone[head]) continue;
      const own = of[arcEdge[arc]];
      const value = isCost ? values[node] + own : values[node] * own;
      const isNew = before[head] === -1 || isBetter(value, values[head]);
      if (!isNew && (value !== values[head] || !isEarlier(node, arcEdge[arc], head))) continue;
      values[head] = value;
      steps[head] = steps[node] + 1;
      before[head] = node;
      edge[head] = arcEdge[arc];
      heap.raise(head);
    }
  }
  return { values, before, edge };

  function isEarlier(node: number, way: number, head: number): boolean {
    if (steps[node] + 1 !== steps[head]) return steps[node] + 1 < steps[head];
    return node === before[head] ? way < edge[head] : node < before[head];
  }
}

/** Refuses values that no way may have. */
export function checkValues({ edges }: Graph, { by, values }: WayValues): void {
  for (let edge = 0; edge < edges; edge += 1) {
    const value = values[edge];
    const isFit = by === 'cost' ? value >= 0 && value < Infinity : value > 0 && value <= 1;
    if (!isFit) throw new RangeError(`The ${by} of an edge cannot be ${value}`);
  }
}

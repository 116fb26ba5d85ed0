import type { Graph } from '@corridor/network';

/** The same graph in memory that other threads read without a copy. O(size). */
export function shareGraph(graph: Graph): Graph {
  const offsets = shared(graph.offsets);
  const heads = shared(graph.heads);
  const arcEdge = shared(graph.arcEdge);
  const weights = new Float64Array(new SharedArrayBuffer(graph.weights.byteLength));
  weights.set(graph.weights);
  return {
    ...graph,
    offsets,
    heads,
    arcEdge,
    inOffsets: graph.directed ? shared(graph.inOffsets) : offsets,
    inHeads: graph.directed ? shared(graph.inHeads) : heads,
    inArcEdge: graph.directed ? shared(graph.inArcEdge) : arcEdge,
    from: shared(graph.from),
    to: shared(graph.to),
    weights,
  };
}

function shared(values: Int32Array): Int32Array {
  const copy = new Int32Array(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}

/** Bytes that a graph takes. */
export function graphBytes({ offsets, heads, from, weights, directed }: Graph): number {
  const rows = offsets.byteLength + 2 * heads.byteLength;
  return (directed ? 2 : 1) * rows + 2 * from.byteLength + weights.byteLength;
}

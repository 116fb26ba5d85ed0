/**
 * A plain graph over the numbers 0 … size − 1: what an algorithm reads that needs no more of a view than who is tied
 * to whom. Compressed rows: the arcs out of node n are the places `offsets[n]` … `offsets[n + 1] − 1` of `heads` and
 * `arcEdge`, heads ascending. An undirected graph holds every edge in the rows of both ends (a loop once), and its rows
 * inwards are the same arrays. 32-bit numbers throughout, so that a graph of a million edges stays in few megabytes and
 * can be handed to another thread whole.
 */
export interface Graph {
  readonly size: number;
  readonly directed: boolean;
  /** How many edges there are. */
  readonly edges: number;
  readonly offsets: Int32Array;
  readonly heads: Int32Array;
  /** The edge that an arc belongs to. */
  readonly arcEdge: Int32Array;
  readonly inOffsets: Int32Array;
  readonly inHeads: Int32Array;
  readonly inArcEdge: Int32Array;
  /** Ends of each edge, ascending by (from, to); `from ≤ to` where the graph is undirected. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Strength of each edge, above 0; 1 unless strengths were given. */
  readonly weights: Float64Array;
}

/** Strength of the tie that an arc belongs to. */
export function arcWeight({ weights, arcEdge }: Graph, arc: number): number {
  return weights[arcEdge[arc]];
}

/** Whether a node has a tie at all. */
export function isTied({ offsets, inOffsets }: Graph, node: number): boolean {
  return offsets[node + 1] > offsets[node] || inOffsets[node + 1] > inOffsets[node];
}

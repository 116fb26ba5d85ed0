/** Arcs of a flow: what leads from where to where and how much it can take, one at each place of the lists. */
export interface FlowArcs {
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  /** Whole numbers, or Infinity. */
  readonly capacities: Float64Array;
  /** What a cut of an arc takes, an edge or a node of the graph; -1 where it cannot be cut. */
  readonly elements: Int32Array;
  /** The edge of the graph that an arc goes along; -1 where it stays at a node. */
  readonly edges: Int32Array;
}

/** Arcs and, for each, a way back: arc a of the lists is 2a here, its way back 2a + 1. */
export interface FlowNetwork {
  readonly size: number;
  readonly source: number;
  readonly sink: number;
  readonly given: FlowArcs;
  /** Arcs and ways back out of node n: places `offsets[n]` … `offsets[n + 1] − 1` of `arcs`; where each leads: `ends`. */
  readonly offsets: Int32Array;
  readonly arcs: Int32Array;
  readonly ends: Int32Array;
  /** What each arc can still take: a flow lessens it and adds to the way back, which takes nothing at first. */
  readonly residual: Float64Array;
}

/** Makes a network of arcs, no flow sent yet. O(nodes + arcs). */
export function flowNetwork(size: number, source: number, sink: number, given: FlowArcs): FlowNetwork {
  const { tails, heads, capacities } = given;
  const residual = new Float64Array(2 * tails.length);
  const offsets = new Int32Array(size + 1);
  for (let arc = 0; arc < tails.length; arc += 1) {
    residual[2 * arc] = capacities[arc];
    offsets[tails[arc] + 1] += 1;
    offsets[heads[arc] + 1] += 1;
  }
  for (let node = 0; node < size; node += 1) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, size);
  const arcs = new Int32Array(residual.length);
  const ends = new Int32Array(residual.length);
  for (let arc = 0; arc < tails.length; arc += 1) {
    ends[next[tails[arc]]] = heads[arc];
    arcs[next[tails[arc]]++] = 2 * arc;
    ends[next[heads[arc]]] = tails[arc];
    arcs[next[heads[arc]]++] = 2 * arc + 1;
  }
  return { size, source, sink, given, offsets, arcs, ends, residual };
}

/** An arc of a flow: what leads from where to where and how much it can take. */
export interface FlowArc {
  readonly tail: number;
  readonly head: number;
  /** A whole number, or Infinity. */
  readonly capacity: number;
  /** What a cut of it takes, an edge or a node of the graph; -1 where it cannot be cut. */
  readonly element: number;
  /** The edge of the graph that it goes along; -1 where it stays at a node. */
  readonly edge: number;
}

/** Arcs and, for each, a way back: place 2i of the lists is the i-th arc given, 2i + 1 its way back. */
export interface FlowNetwork {
  readonly size: number;
  readonly source: number;
  readonly sink: number;
  readonly given: readonly FlowArc[];
  /** Places of the arcs out of node n: `offsets[n]` … `offsets[n + 1] − 1` of `arcs`. */
  readonly offsets: Int32Array;
  readonly arcs: Int32Array;
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  /** What each arc can still take: a flow lessens it and adds to the way back, which takes nothing at first. */
  readonly residual: Float64Array;
}

/** Makes a network of arcs, no flow sent yet. O(nodes + arcs). */
export function flowNetwork(size: number, source: number, sink: number, given: readonly FlowArc[]): FlowNetwork {
  const count = 2 * given.length;
  const tails = new Int32Array(count);
  const heads = new Int32Array(count);
  const residual = new Float64Array(count);
  given.forEach(({ tail, head, capacity }, place) => {
    tails[2 * place] = heads[2 * place + 1] = tail;
    heads[2 * place] = tails[2 * place + 1] = head;
    residual[2 * place] = capacity;
  });
  const offsets = new Int32Array(size + 1);
  for (const tail of tails) offsets[tail + 1] += 1;
  for (let node = 0; node < size; node += 1) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, size);
  const arcs = new Int32Array(count);
  for (let arc = 0; arc < count; arc += 1) arcs[next[tails[arc]]++] = arc;
  return { size, source, sink, given, offsets, arcs, tails, heads, residual };
}

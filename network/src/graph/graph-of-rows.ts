import type { Graph } from './graph.ts';

/**
 * A graph of rows of arcs, heads ascending, which of an undirected graph hold every edge at both ends. What follows from
 * the rows (ends and arcs of the edges, rows inwards) is made when it is first asked for: many measures never do, and it
 * is three times as much as the rows.
 * @param strengths of each arc; absent: all are 1.
 */
export function graphOfRows(
  offsets: Int32Array,
  heads: Int32Array,
  directed: boolean,
  strengths: Float64Array | undefined,
): Graph {
  const size = offsets.length - 1;
  const edges = directed ? heads.length : countEdges(offsets, heads);
  const weights = strengths && (directed ? strengths : edgeStrengths(offsets, heads, edges, strengths));
  const ends = once(() => edgeEnds(offsets, heads, edges, directed));
  const ones = once(() => new Float64Array(edges).fill(1));
  const arcEdge = once(() => (directed ? ascending(edges) : edgesOfArcs(offsets, heads)));
  const inward = once(() => inwardRows(size, ends()));
  return {
    size,
    directed,
    edges,
    offsets,
    heads,
    get arcEdge() {
      return arcEdge();
    },
    get inOffsets() {
      return directed ? inward().offsets : offsets;
    },
    get inHeads() {
      return directed ? inward().heads : heads;
    },
    get inArcEdge() {
      return directed ? inward().arcEdge : arcEdge();
    },
    get from() {
      return ends().from;
    },
    get to() {
      return ends().to;
    },
    get weights() {
      return weights ?? ones();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Undirected edges stand at both ends; the arc from the smaller end, or the loop, counts. */
function countEdges(offsets: Int32Array, heads: Int32Array): number {
  let edges = 0;
  for (let node = 0, arc = 0; node + 1 < offsets.length; node += 1)
    for (; arc < offsets[node + 1]; arc += 1) if (heads[arc] >= node) edges += 1;
  return edges;
}

function edgeStrengths(offsets: Int32Array, heads: Int32Array, edges: number, strengths: Float64Array): Float64Array {
  const weights = new Float64Array(edges);
  for (let node = 0, arc = 0, edge = 0; node + 1 < offsets.length; node += 1)
    for (; arc < offsets[node + 1]; arc += 1) if (heads[arc] >= node) weights[edge++] = strengths[arc];
  return weights;
}

function edgeEnds(offsets: Int32Array, heads: Int32Array, edges: number, directed: boolean) {
  const from = new Int32Array(edges);
  const to = new Int32Array(edges);
  for (let node = 0, arc = 0, edge = 0; node + 1 < offsets.length; node += 1) {
    for (; arc < offsets[node + 1]; arc += 1) {
      if (!directed && heads[arc] < node) continue;
      from[edge] = node;
      to[edge] = heads[arc];
      edge += 1;
    }
  }
  return { from, to };
}

function ascending(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let number = 0; number < count; number += 1) numbers[number] = number;
  return numbers;
}

/** The edge of each arc of an undirected graph: the smaller ends of a node's edges come first in its row, and in order. */
function edgesOfArcs(offsets: Int32Array, heads: Int32Array): Int32Array {
  const arcEdge = new Int32Array(heads.length);
  const next = offsets.slice();
  for (let node = 0, edge = 0; node + 1 < offsets.length; node += 1) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      const other = heads[arc];
      if (other < node) continue;
      arcEdge[arc] = edge;
      if (other > node) arcEdge[next[other]++] = edge;
      edge += 1;
    }
  }
  return arcEdge;
}

/** Edges ascend by their start, so that the rows of their ends come out ascending. */
function inwardRows(size: number, { from, to }: { from: Int32Array; to: Int32Array }) {
  const offsets = new Int32Array(size + 1);
  for (const end of to) offsets[end + 1] += 1;
  for (let node = 0; node < size; node += 1) offsets[node + 1] += offsets[node];
  const next = offsets.slice();
  const heads = new Int32Array(to.length);
  const arcEdge = new Int32Array(to.length);
  for (let edge = 0; edge < to.length; edge += 1) {
    const place = next[to[edge]]++;
    heads[place] = from[edge];
    arcEdge[place] = edge;
  }
  return { offsets, heads, arcEdge };
}

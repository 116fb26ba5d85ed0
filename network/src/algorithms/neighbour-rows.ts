import type { Graph } from '../graph/graph.ts';

/** The distinct neighbours of each node, ascending: those of node n stand at `offsets[n]` … `offsets[n + 1] − 1`. */
export interface NeighbourRows {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly heads: Int32Array;
}

/**
 * Who is next to whom, whatever the direction, number and strength of the ties, and nobody next to themselves.
 * The rows of a plain undirected graph are handed on as they are. O(nodes + edges).
 */
export function neighbourRows(graph: Graph): NeighbourRows {
  if (isPlain(graph)) return graph;
  const { size, directed } = graph;
  const offsets = new Int32Array(size + 1);
  const heads = new Int32Array(graph.heads.length + (directed ? graph.inHeads.length : 0));
  let place = 0;
  for (let node = 0; node < size; node += 1) {
    place = directed ? mergeRow(graph, node, heads, place) : distinctRow(graph, node, heads, place);
    offsets[node + 1] = place;
  }
  return { size, offsets, heads: heads.slice(0, place) };
}

function isPlain({ size, directed, offsets, heads }: Graph): boolean {
  if (directed) return false;
  for (let node = 0; node < size; node += 1) {
    let last = -1;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      if (heads[arc] === last || heads[arc] === node) return false;
      last = heads[arc];
    }
  }
  return true;
}

function distinctRow({ offsets, heads }: Graph, node: number, into: Int32Array, start: number): number {
  let place = start;
  for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) place = put(into, start, place, heads[arc], node);
  return place;
}

/** Both rows of a directed graph ascend, so their union is one walk along both. */
function mergeRow(graph: Graph, node: number, into: Int32Array, start: number): number {
  const { offsets, heads, inOffsets, inHeads } = graph;
  let place = start;
  let out = offsets[node];
  let inward = inOffsets[node];
  while (out < offsets[node + 1] || inward < inOffsets[node + 1]) {
    const isOut = inward === inOffsets[node + 1] || (out < offsets[node + 1] && heads[out] <= inHeads[inward]);
    place = put(into, start, place, isOut ? heads[out] : inHeads[inward], node);
    if (isOut) out += 1;
    else inward += 1;
  }
  return place;
}

function put(into: Int32Array, start: number, place: number, head: number, node: number): number {
  if (head === node || (place > start && into[place - 1] === head)) return place;
  into[place] = head;
  return place + 1;
}

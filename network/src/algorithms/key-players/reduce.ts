import { buildGraph } from '../../graph/build-graph.ts';
import type { Graph } from '../../graph/graph.ts';
import { neighbourRows, type NeighbourRows } from '../neighbour-rows.ts';

/** A graph in which parts that hold together whoever of the candidates goes are one node each. */
export interface Reduced {
  readonly rows: NeighbourRows;
  /** How many nodes of the whole graph each node stands for. */
  readonly weights: Float64Array;
  /** The first nodes are the candidates: these are their numbers in the whole graph, ascending. */
  readonly candidates: Int32Array;
  /** How many nodes the whole graph has. */
  readonly nodes: number;
}

/** Draws what no candidate is between together, so that each removal is judged on a graph as small as can be. O(nodes + edges). */
export function reduce(graph: Graph, candidates: Int32Array): Reduced {
  const { size, offsets, heads } = neighbourRows(graph);
  const place = new Int32Array(size).fill(-1);
  candidates.forEach((node, index) => {
    place[node] = index;
  });
  const queue = new Int32Array(size);
  let parts = candidates.length;
  for (let start = 0; start < size; start += 1) {
    if (place[start] !== -1) continue;
    place[start] = parts;
    queue[0] = start;
    let tail = 1;
    for (let step = 0; step < tail; step += 1) {
      for (let arc = offsets[queue[step]]; arc < offsets[queue[step] + 1]; arc += 1) {
        if (place[heads[arc]] !== -1) continue;
        place[heads[arc]] = parts;
        queue[tail++] = heads[arc];
      }
    }
    parts += 1;
  }

  const weights = new Float64Array(parts);
  for (const part of place) weights[part] += 1;
  const ends = (nodes: Int32Array) => nodes.map((node) => place[node]);
  const rows = neighbourRows(buildGraph({ size: parts, from: ends(graph.from), to: ends(graph.to) }));
  return { rows, weights, candidates, nodes: size };
}

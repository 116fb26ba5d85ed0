import type { Graph } from '../graph/graph.ts';
import { neighbourRows, type NeighbourRows } from './neighbour-rows.ts';

/** How closed the surroundings of nodes are. */
export interface Clustering {
  /** Of all pairs of neighbours of a node, the share that is tied; 0 where there are fewer than two neighbours. */
  readonly local: Float64Array;
  /** Mean over all nodes, those of fewer than two neighbours included; 0 of a graph with no node. */
  readonly mean: number;
  /** Triangles that each node is in. */
  readonly triangles: Float64Array;
}

/**
 * Clustering coefficients after D. Watts, S. Strogatz (1998), over distinct neighbours whatever the direction.
 * Triangles by the forward algorithm (M. Latapy (2008), Main-memory triangle computations): every edge is looked at from
 * its end of fewer neighbours. O(edges^1.5).
 */
export function clustering(graph: Graph): Clustering {
  const rows = neighbourRows(graph);
  const triangles = trianglesOf(rows);
  const local = new Float64Array(rows.size);
  let sum = 0;
  for (let node = 0; node < rows.size; node += 1) {
    const neighbours = rows.offsets[node + 1] - rows.offsets[node];
    if (neighbours < 2) continue;
    local[node] = (2 * triangles[node]) / (neighbours * (neighbours - 1));
    sum += local[node];
  }
  return { local, mean: rows.size === 0 ? 0 : sum / rows.size, triangles };
}

function trianglesOf(rows: NeighbourRows): Float64Array {
  const { size } = rows;
  const { offsets, heads } = upwards(rows);
  const triangles = new Float64Array(size);
  const mark = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node += 1) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) mark[heads[arc]] = node;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      const second = heads[arc];
      let closed = 0;
      for (let next = offsets[second]; next < offsets[second + 1]; next += 1) {
        if (mark[heads[next]] !== node) continue;
        closed += 1;
        triangles[heads[next]] += 1;
      }
      triangles[second] += closed;
      triangles[node] += closed;
    }
  }
  return triangles;
}

/** Rows with each edge once, from the end of fewer neighbours to that of more; of equals from the smaller number. */
function upwards({ size, offsets, heads }: NeighbourRows): NeighbourRows {
  const kept = new Int32Array(size + 1);
  const up = new Int32Array(heads.length >> 1);
  let place = 0;
  for (let node = 0; node < size; node += 1) {
    const own = offsets[node + 1] - offsets[node];
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      const other = heads[arc];
      const others = offsets[other + 1] - offsets[other];
      if (own < others || (own === others && node < other)) up[place++] = other;
    }
    kept[node + 1] = place;
  }
  return { size, offsets: kept, heads: up };
}

import type { Graph } from '../../graph/graph.ts';

/** An arc with its length: 1, or 1 over the strength of its edge. */
export interface SlowArc {
  readonly from: number;
  readonly to: number;
  readonly edge: number;
  readonly length: number;
}

/** Every arc; an undirected edge is two. */
export function slowArcs(graph: Graph, weighted: boolean): SlowArc[] {
  return Array.from({ length: graph.edges }, (_, edge) => {
    const length = weighted ? 1 / graph.weights[edge] : 1;
    const arc = { from: graph.from[edge], to: graph.to[edge], edge, length };
    const isTwo = !graph.directed && arc.from !== arc.to;
    return isTwo ? [arc, { ...arc, from: arc.to, to: arc.from }] : [arc];
  }).flat();
}

/** Distances between each two nodes along the ties, by trying every way station (R. Floyd 1962); Infinity where there is no way. */
export function slowDistances(graph: Graph, weighted: boolean): number[][] {
  const { size } = graph;
  const far = Array.from({ length: size }, (_, a) => Array.from({ length: size }, (__, b) => (a === b ? 0 : Infinity)));
  for (const { from, to, length } of slowArcs(graph, weighted)) far[from][to] = Math.min(far[from][to], length);
  for (let via = 0; via < size; via += 1)
    for (let a = 0; a < size; a += 1)
      for (let b = 0; b < size; b += 1) far[a][b] = Math.min(far[a][b], far[a][via] + far[via][b]);
  return far;
}

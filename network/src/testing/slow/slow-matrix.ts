import type { Graph } from '../../graph/graph.ts';

/** What leads from each node to each, as a square: summed strengths, or how many ties. A loop stands once. */
export function slowMatrix(graph: Graph, weighted: boolean): number[][] {
  const matrix = Array.from({ length: graph.size }, () => Array.from({ length: graph.size }, () => 0));
  for (let edge = 0; edge < graph.edges; edge += 1) {
    const [a, b] = [graph.from[edge], graph.to[edge]];
    const strength = weighted ? graph.weights[edge] : 1;
    matrix[a][b] += strength;
    if (!graph.directed && a !== b) matrix[b][a] += strength;
  }
  return matrix;
}

/** The distinct neighbours of each node, whatever the direction. */
export function slowNeighbours(graph: Graph): Set<number>[] {
  const matrix = slowMatrix(graph, false);
  return matrix.map(
    (row, a) => new Set(row.map((_, b) => b).filter((b) => a !== b && (matrix[a][b] > 0 || matrix[b][a] > 0))),
  );
}

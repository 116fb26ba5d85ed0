import type { Graph } from '../../graph/graph.ts';
import { slowMatrix } from './slow-matrix.ts';

/** A million rounds of the power method at once: the matrix with 1 on its diagonal, squared twenty times. */
export function slowEigenvector(graph: Graph, weighted: boolean): number[] {
  const strengths = slowMatrix(graph, weighted);
  let matrix = strengths.map((_, a) => strengths.map((row, b) => row[a] + (a === b ? 1 : 0)));
  for (let round = 0; round < 20; round += 1) {
    const squared = matrix.map((row) =>
      row.map((_, b) => row.reduce((sum, value, via) => sum + value * matrix[via][b], 0)),
    );
    const greatest = Math.max(...squared.flat());
    matrix = squared.map((row) => row.map((value) => value / greatest));
  }
  const values = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}

import type { Graph } from '../../graph/graph.ts';
import { slowMatrix } from './slow-matrix.ts';

/** PageRank as the solution of its linear equations, by Gaussian elimination. */
export function slowPageRank(graph: Graph, weighted: boolean, damping: number): number[] {
  const { size } = graph;
  const matrix = slowMatrix(graph, weighted);
  const equations = matrix.map((_, node) => {
    const row = matrix.map((outward, other) => {
      const sum = outward.reduce((total, strength) => total + strength, 0);
      const share = sum === 0 ? 1 / size : outward[node] / sum;
      return (node === other ? 1 : 0) - damping * share;
    });
    return [...row, (1 - damping) / size];
  });
  return solve(equations);
}

function solve(equations: number[][]): number[] {
  const size = equations.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = equations.reduce(
      (best, row, at) => (at >= column && Math.abs(row[column]) > Math.abs(equations[best][column]) ? at : best),
      column,
    );
    [equations[column], equations[pivot]] = [equations[pivot], equations[column]];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = equations[row][column] / equations[column][column];
      equations[row] = equations[row].map((value, at) => value - factor * equations[column][at]);
    }
  }
  return equations.map((row, at) => row[size] / row[at]);
}

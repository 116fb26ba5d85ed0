import type { Graph } from '../graph/graph.ts';

/** How the eigenvector is worked out; what is left out has the value named. */
export interface EigenvectorOptions {
  /** Ties count by their strengths. Default false. */
  readonly weighted?: boolean;
  /** Ends when a round changes the values by less than this a node. Default 1e-12. */
  readonly tolerance?: number;
  /** Default 10,000. */
  readonly mostRounds?: number;
}

/** Values of length 1 (the sum of their squares), and how they were reached. */
export interface Eigenvector {
  readonly values: Float64Array;
  readonly rounds: number;
  /** Whether the tolerance was reached; else the values are those of the last round. */
  readonly converged: boolean;
}

/**
 * Eigenvector centrality (P. Bonacich 1972): who is tied to those who are well tied; in a directed graph by the ties that
 * come in. Power method on the adjacency with 1 added on the diagonal, so that two-sided graphs settle too, from equal
 * values: with several parts, those of the greatest eigenvalue share it and the others go to 0. A graph with no tie leaves
 * all alike. O(rounds · (nodes + edges)).
 */
export function eigenvector(
  graph: Graph,
  { weighted = false, tolerance = 1e-12, mostRounds = 10_000 }: EigenvectorOptions = {},
): Eigenvector {
  const { size } = graph;
  const arcs = weighted ? Float64Array.from(graph.inArcEdge, (edge) => graph.weights[edge]) : undefined;
  let values = new Float64Array(size).fill(1 / Math.sqrt(size));
  let next = new Float64Array(size);
  let rounds = 0;
  let converged = size === 0;
  while (!converged && rounds < mostRounds) {
    multiply(graph, arcs, values, next);
    converged = normalise(next, values) < size * tolerance;
    [values, next] = [next, values];
    rounds += 1;
  }
  return { values, rounds, converged };
}

function multiply(
  { size, inOffsets, inHeads }: Graph,
  arcs: Float64Array | undefined,
  values: Float64Array,
  into: Float64Array,
): void {
  let arc = 0;
  for (let node = 0; node < size; node += 1) {
    const end = inOffsets[node + 1];
    let sum = values[node];
    if (arcs) for (; arc < end; arc += 1) sum += values[inHeads[arc]] * arcs[arc];
    else for (; arc < end; arc += 1) sum += values[inHeads[arc]];
    into[node] = sum;
  }
}

/** Brings values to length 1 and returns how far they are from those before, in all. */
function normalise(values: Float64Array, before: Float64Array): number {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares);
  let change = 0;
  for (let node = 0; node < values.length; node += 1) {
    values[node] /= length;
    change += Math.abs(values[node] - before[node]);
  }
  return change;
}

import type { Graph } from '../../graph/graph.ts';

/** A path by nodes and by edges. */
export interface SimplePath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** Every path without repeated nodes between two nodes along the direction of ties, by trying all. */
export function slowSimplePaths(graph: Graph, from: number, to: number): SimplePath[] {
  const found: SimplePath[] = [];
  const walk = (nodes: readonly number[], edges: readonly number[]): void => {
    const last = nodes[nodes.length - 1];
    if (last === to) found.push({ nodes, edges });
    for (let edge = 0; edge < graph.edges; edge += 1) {
      const [a, b] = [graph.from[edge], graph.to[edge]];
      if (a === last && !nodes.includes(b)) walk([...nodes, b], [...edges, edge]);
      else if (!graph.directed && b === last && !nodes.includes(a)) walk([...nodes, a], [...edges, edge]);
    }
  };
  walk([from], []);
  return found;
}

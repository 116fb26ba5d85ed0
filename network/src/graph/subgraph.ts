import { buildGraph } from './build-graph.ts';
import type { Graph } from './graph.ts';

/** A part of a graph, and what its numbers stand for. */
export interface Subgraph {
  readonly graph: Graph;
  /** The number of each node in the whole graph, ascending. */
  readonly nodes: Int32Array;
}

/** The nodes for which `isKept` is not 0, and the edges between them. O(nodes + edges). */
export function subgraph(graph: Graph, isKept: Uint8Array): Subgraph {
  const place = new Int32Array(graph.size).fill(-1);
  const nodes = Int32Array.from({ length: graph.size }, (_, node) => node).filter((node) => isKept[node] !== 0);
  nodes.forEach((node, index) => {
    place[node] = index;
  });
  const within = Int32Array.from({ length: graph.edges }, (_, edge) => edge).filter(
    (edge) => place[graph.from[edge]] !== -1 && place[graph.to[edge]] !== -1,
  );
  const ties = {
    size: nodes.length,
    from: within.map((edge) => place[graph.from[edge]]),
    to: within.map((edge) => place[graph.to[edge]]),
    weights: Float64Array.from(within, (edge) => graph.weights[edge]),
  };
  return { graph: buildGraph(ties, { directed: graph.directed, parallel: 'keep', loops: 'keep' }), nodes };
}

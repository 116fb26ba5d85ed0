import { buildGraph } from './build-graph.ts';
import type { Graph } from './graph.ts';

/** Some nodes of a graph, all as a rule, in another order: `order` holds the old number of each. O(nodes + edges). */
export function renumber(graph: Graph, order: ArrayLike<number>): Graph {
  const place = new Int32Array(graph.size).fill(-1);
  for (let node = 0; node < order.length; node += 1) place[order[node]] = node;
  const { from, to } = graph;
  const kept = Int32Array.from({ length: graph.edges }, (_, edge) => edge).filter(
    (edge) => place[from[edge]] !== -1 && place[to[edge]] !== -1,
  );
  const ties = {
    size: order.length,
    from: kept.map((edge) => place[from[edge]]),
    to: kept.map((edge) => place[to[edge]]),
    weights: Float64Array.from(kept, (edge) => graph.weights[edge]),
  };
  return buildGraph(ties, { directed: graph.directed, parallel: 'keep', loops: 'keep' });
}

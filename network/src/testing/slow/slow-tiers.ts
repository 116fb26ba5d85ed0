import type { Graph } from '../../graph/graph.ts';
import { slowReach } from './slow-reach.ts';

/** The tier of each node: the longest walk that ends at it and never enters a component twice, by trying all. */
export function slowTiers(graph: Graph): number[] {
  const reach = slowReach(graph, graph.directed);
  const isAbove = (a: number, b: number) => reach[a][b] && !reach[b][a];
  const tier = (node: number): number => {
    let most = 0;
    for (let edge = 0; edge < graph.edges; edge += 1) {
      const [from, to] = [graph.from[edge], graph.to[edge]];
      const isInto = reach[to][node] && reach[node][to];
      if (isInto && isAbove(from, to)) most = Math.max(most, tier(from) + 1);
    }
    return most;
  };
  return reach.map((_, node) => tier(node));
}

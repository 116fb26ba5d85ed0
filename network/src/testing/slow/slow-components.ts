import type { Graph } from '../../graph/graph.ts';
import { slowReach } from './slow-reach.ts';

/** Components as lists of members, in order of their least: who reaches each other, either way or along ties both ways. */
export function slowComponents(graph: Graph, strong: boolean): number[][] {
  const reach = slowReach(graph, strong && graph.directed);
  const nodes = reach.map((_, node) => node);
  return nodes
    .map((node) => nodes.filter((other) => reach[node][other] && reach[other][node]))
    .filter((members, node) => members[0] === node);
}

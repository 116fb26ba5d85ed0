import { UndirectedGraph } from 'graphology';
import type { EdgeList } from './planted-graph.ts';

/** The same graph as graphology holds it, nodes in the order of their numbers. */
export function inGraphology({ size, from, to }: EdgeList): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false, multi: false });
  for (let node = 0; node < size; node += 1) graph.addNode(String(node));
  for (let edge = 0; edge < from.length; edge += 1) graph.addUndirectedEdge(String(from[edge]), String(to[edge]));
  return graph;
}

import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { Graph } from '../graph/graph.ts';

/** The same graph, without parallel ties, as graphology holds it; nodes are named by their numbers. */
export function inGraphology({ size, directed, edges, from, to, weights }: Graph): DirectedGraph | UndirectedGraph {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (let node = 0; node < size; node += 1) graph.addNode(node);
  for (let edge = 0; edge < edges; edge += 1) graph.addEdge(from[edge], to[edge], { weight: weights[edge] });
  return graph;
}

import type { Graph } from '../../graph/graph.ts';
import { slowArcs, slowDistances, type SlowArc } from './slow-distances.ts';

/** Betweenness of nodes and edges over ordered pairs, by writing down every shortest way. */
export function slowBetweenness(graph: Graph, weighted: boolean): { nodes: number[]; edges: number[] } {
  const nodes = Array.from({ length: graph.size }, () => 0);
  const edges = Array.from({ length: graph.edges }, () => 0);
  const arcs = slowArcs(graph, weighted);
  const far = slowDistances(graph, weighted);
  for (let from = 0; from < graph.size; from += 1) {
    for (let to = 0; to < graph.size; to += 1) {
      if (from === to || far[from][to] === Infinity) continue;
      const ways = waysBetween(from, to, arcs, far);
      for (const way of ways) {
        for (const { edge } of way) edges[edge] += 1 / ways.length;
        for (const { to: node } of way.slice(0, -1)) nodes[node] += 1 / ways.length;
      }
    }
  }
  return { nodes, edges };
}

function waysBetween(from: number, to: number, arcs: readonly SlowArc[], far: number[][]): SlowArc[][] {
  if (from === to) return [[]];
  return arcs
    .filter((arc) => arc.from === from && arc.to !== from)
    .filter((arc) => arc.length + far[arc.to][to] <= far[from][to] + 1e-9)
    .flatMap((arc) => waysBetween(arc.to, to, arcs, far).map((way) => [arc, ...way]));
}

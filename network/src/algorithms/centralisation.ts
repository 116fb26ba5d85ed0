import type { Graph } from '../graph/graph.ts';
import { degrees, type Direction } from './degree.ts';
import { neighbourRows } from './neighbour-rows.ts';

/**
 * How much the ties gather at one node: the sum of what each node's degree lacks to the greatest, over that sum in a star
 * of the same size. 1 is a star, 0 everybody alike; undefined of fewer than three nodes. With `all`, distinct neighbours
 * count; with a direction, the ties of the graph as it is, loops left out by whoever builds it.
 * Source: L. Freeman (1978), Centrality in social networks: conceptual clarification. O(nodes + edges).
 */
export function degreeCentralisation(graph: Graph, direction: Direction = 'all'): number | undefined {
  const { size } = graph;
  if (size < 3) return undefined;
  const isOneWay = graph.directed && direction !== 'all';
  const counts = isOneWay ? degrees(graph, direction) : neighbourCounts(graph);
  let greatest = 0;
  let sum = 0;
  for (let node = 0; node < size; node += 1) {
    greatest = Math.max(greatest, counts[node]);
    sum += counts[node];
  }
  return (size * greatest - sum) / (isOneWay ? (size - 1) ** 2 : (size - 1) * (size - 2));
}

function neighbourCounts(graph: Graph): Int32Array {
  const { size, offsets } = neighbourRows(graph);
  return Int32Array.from({ length: size }, (_, node) => offsets[node + 1] - offsets[node]);
}

import { buildGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';
import type { Partition } from './partition.ts';
import { strongComponents } from './strong-components.ts';

/** A directed graph with each strongly connected component drawn together into one node. */
export interface Condensation {
  readonly groups: Partition;
  /** Ties between components, those between the same two merged; there is no way round. */
  readonly graph: Graph;
}

/** Draws each strongly connected component together into one node. O(nodes + edges). */
export function condensation(graph: Graph): Condensation {
  const groups = strongComponents(graph);
  const ends = (nodes: Int32Array) => nodes.map((node) => groups.of[node]);
  const ties = { size: groups.sizes.length, from: ends(graph.from), to: ends(graph.to), weights: graph.weights };
  return { groups, graph: buildGraph(ties, { directed: true }) };
}

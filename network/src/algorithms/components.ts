import type { Graph } from '../graph/graph.ts';
import { connectedParts } from './connected-parts.ts';
import { neighbourRows } from './neighbour-rows.ts';
import type { Partition } from './partition.ts';

/** The connected components, whatever the direction of ties. A node without a tie is a component by itself. O(nodes + edges). */
export function components(graph: Graph): Partition {
  return connectedParts(neighbourRows(graph));
}

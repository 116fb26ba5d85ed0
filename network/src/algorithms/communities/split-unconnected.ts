import { connectedParts } from '../connected-parts.ts';
import type { Partition } from '../partition.ts';
import type { WeightedRows } from './weighted-rows.ts';

/** Parts every group that is not connected into its components, which never lowers modularity. O(nodes + arcs). */
export function splitUnconnected(rows: WeightedRows, group: Int32Array): Partition {
  return connectedParts(rows, (node, other) => group[node] === group[other]);
}

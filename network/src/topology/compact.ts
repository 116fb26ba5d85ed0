import { buildRows, isRowsStale } from './claim-rows.ts';
import { trimTopology } from './topology-bytes.ts';
import type { Topology } from './topology.ts';

/**
 * Folds the chained claims into compressed rows when that pays: O(nodes + claims). With `force` always, and all room to grow
 * is given back: O(size of the topology).
 */
export function compact(topology: Topology, force = false): void {
  const { claims, nodes, outRows } = topology;
  if (!force && !isRowsStale(outRows, claims)) return;
  topology.outRows = buildRows(claims.from, nodes.size);
  topology.inRows = buildRows(claims.to, nodes.size);
  if (force) trimTopology(topology);
}

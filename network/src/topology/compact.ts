import { buildRows, isRowsStale } from './claim-rows.ts';
import { claimBytes } from './claim-columns.ts';
import { bytesOf } from './growable.ts';
import type { Topology } from './topology.ts';

/** Folds the chained claims into compressed rows when that pays, or always with `force`. O(nodes + claims). */
export function compact(topology: Topology, force = false): void {
  if (force || isRowsStale(topology.rows, topology.claims.from.length)) {
    topology.rows = buildRows(topology.claims, topology.nodes.size);
  }
}

/** Bytes that claims, rows and ids hold in memory (captions and descriptions apart). */
export function topologyBytes(topology: Topology): number {
  const { rows } = topology;
  return (
    claimBytes(topology.claims) +
    topology.nodes.bytes +
    bytesOf(topology.kind) +
    rows.outOffsets.byteLength +
    rows.outClaims.byteLength +
    rows.inOffsets.byteLength +
    rows.inClaims.byteLength
  );
}

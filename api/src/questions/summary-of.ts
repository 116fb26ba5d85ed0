import type { NetworkSummary } from '../compute/summary-task.ts';
import { told, type Network } from './network-of.ts';

/** The figures of a network as they are told; what has no meaning, or is too much to measure, is null. */
export function summaryOf({ graph }: Network, { distances, ...summary }: NetworkSummary) {
  return {
    nodes: graph.size,
    ties: graph.edges,
    components: summary.components,
    largest: summary.largest,
    isolates: summary.isolates,
    density: told(summary.density),
    clustering: told(summary.clustering),
    meanDistance: toldOrNull(distances?.meanDistance),
    diameter: distances?.diameter ?? null,
    efficiency: toldOrNull(distances?.efficiency),
    centralisation: toldOrNull(summary.centralisation),
    assortativity: toldOrNull(summary.assortativity),
  };
}

function toldOrNull(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : told(value);
}

import {
  clustering,
  components,
  degreeAssortativity,
  degreeCentralisation,
  degrees,
  density,
  distanceFigures,
  type Graph,
  type Tick,
} from '@corridor/network';
import { allSearches, MOST_EXACT, onePass } from './steps.ts';
import type { Task } from './tasks.ts';

/** A network in figures; what has no meaning is null. */
export interface NetworkSummary {
  readonly components: number;
  readonly largest: number;
  readonly isolates: number;
  readonly density: number;
  readonly clustering: number;
  /** Absent where the network is too large for a search from every node. */
  readonly distances?: {
    readonly meanDistance: number | null;
    readonly diameter: number | null;
    readonly efficiency: number;
  };
  readonly centralisation: number | null;
  readonly assortativity: number | null;
}

/** The figures of a whole network; distances in hops. */
export const summaryTask: Task<object, NetworkSummary> = {
  steps: (graph) => Math.min(allSearches(graph), MOST_EXACT) + onePass(graph),
  run(graph, _options, tick) {
    const { sizes } = components(graph);
    return {
      components: sizes.length,
      largest: sizes.reduce((most, size) => Math.max(most, size), 0),
      isolates: degrees(graph).reduce((count, degree) => (degree === 0 ? count + 1 : count), 0),
      density: density(graph),
      clustering: clustering(graph).mean,
      ...(allSearches(graph) > MOST_EXACT ? {} : { distances: distancesOf(graph, tick) }),
      centralisation: degreeCentralisation(graph) ?? null,
      assortativity: degreeAssortativity(graph) ?? null,
    };
  },
};

function distancesOf(graph: Graph, tick: Tick | undefined) {
  const { meanDistance, diameter, efficiency, connectedPairs } = distanceFigures(graph, tick ? { tick } : {});
  return { meanDistance: meanDistance ?? null, diameter: connectedPairs === 0 ? null : diameter, efficiency };
}

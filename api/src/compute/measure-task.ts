import type { Measure } from '@corridor/graph-schema/questions';
import {
  betweenness,
  closeness,
  clustering,
  constraint,
  coreness,
  degrees,
  eigenvector,
  harmonicCloseness,
  pageRank,
  sampledBetweenness,
  strengths,
  type Graph,
  type Tick,
} from '@corridor/network';
import { allSearches, MOST_EXACT, onePass } from './steps.ts';
import type { Task } from './tasks.ts';

/** Which measures of each node, and by which conventions. */
export interface MeasureOptions {
  readonly measures: readonly Measure[];
  readonly weighted: boolean;
  readonly normalised: boolean;
  /** Of what is estimated. */
  readonly seed: number;
}

/** Values by measure and node; NaN where a measure has no meaning. */
export type Measured = Partial<Record<Measure, Float64Array>>;

/** How far off betweenness may be that is estimated in a network too large for a search from each node. */
export interface Estimate {
  readonly samples: number;
  readonly error: number;
  readonly confidence: number;
}

/** Values, and what they are worth. */
export interface MeasureResult {
  readonly measured: Measured;
  readonly estimate?: Estimate;
}

interface Computation {
  /** Whether it searches from every node; else it passes over the graph. */
  readonly isSearch?: true;
  readonly of: (
    graph: Graph,
    options: Pick<MeasureOptions, 'weighted' | 'normalised'> & { readonly tick?: Tick },
  ) => ArrayLike<number>;
}

const computations: Readonly<Record<Measure, Computation>> = {
  degree: { of: (graph) => degrees(graph) },
  inDegree: { of: (graph) => degrees(graph, 'in') },
  outDegree: { of: (graph) => degrees(graph, 'out') },
  strength: { of: (graph) => strengths(graph) },
  betweenness: { isSearch: true, of: (graph, options) => betweenness(graph, options) },
  closeness: { isSearch: true, of: (graph, options) => closeness(graph, options) },
  harmonic: { isSearch: true, of: (graph, options) => harmonicCloseness(graph, options) },
  eigenvector: { of: (graph, { weighted }) => eigenvector(graph, { weighted }).values },
  pagerank: { of: (graph, { weighted }) => pageRank(graph, { weighted }).values },
  coreness: { of: (graph) => coreness(graph) },
  clustering: { of: (graph) => clustering(graph).local },
  constraint: { of: (graph, { weighted }) => constraint(graph, { weighted }) },
};

/** Rounds of an iteration, or neighbours of neighbours: what a measure without searches takes at most, in passes. */
const PASSES = 100;

/** Estimates are no further off than this, as a share of all pairs, with this probability for all nodes at once. */
const ERROR = 0.01;
const CONFIDENCE = 0.95;

/** Measures of each node. */
export const measureTask: Task<MeasureOptions, MeasureResult> = {
  steps: (graph, { measures }) => measures.reduce((sum, name) => sum + measureSteps(graph, name), 0),
  run(graph, { measures, seed, ...options }, tick) {
    // Each measure is a part of the whole.
    const ticking = (place: number) =>
      tick ? { tick: (done: number, all: number) => tick(place * all + done, measures.length * all) } : {};
    const isEstimated =
      measures.includes('betweenness') && !options.weighted && allSearches(graph) > MOST_EXACT && options.normalised;
    const estimate = isEstimated
      ? sampledBetweenness(graph, { error: ERROR, confidence: CONFIDENCE, seed, ...ticking(0) })
      : undefined;
    const valuesOf = (name: Measure, place: number) =>
      name === 'betweenness' && estimate
        ? estimate.values
        : Float64Array.from(computations[name].of(graph, { ...options, ...ticking(place) }));
    return {
      measured: Object.fromEntries(measures.map((name, place) => [name, valuesOf(name, place)])),
      ...(estimate ? { estimate: { samples: estimate.samples, error: ERROR, confidence: CONFIDENCE } } : {}),
    };
  },
};

/** About how many steps one measure takes. */
export function measureSteps(graph: Graph, name: Measure): number {
  return computations[name].isSearch ? allSearches(graph) : PASSES * onePass(graph);
}

/** One measure of each node, ties counted as they are. */
export function measureOf(graph: Graph, name: Measure, weighted: boolean): ArrayLike<number> {
  return computations[name].of(graph, { weighted, normalised: false });
}

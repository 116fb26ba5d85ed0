import type { Graph } from '../graph/graph.ts';
import { closeRows } from '../graph/close-rows.ts';
import { mostNodesOnWay } from './most-nodes-on-way.ts';
import { createRandomWays } from './random-ways.ts';
import { seededRandom } from './seeded-random.ts';
import type { Tick } from './tick.ts';

/** How exact, how sure, and from which seed. */
export interface SampledBetweennessOptions {
  /** No value is further off than this. Default 0.01. */
  readonly error?: number;
  /** With this probability, for all nodes at once. Default 0.9. */
  readonly confidence?: number;
  /** Default 1. */
  readonly seed?: number;
  readonly tick?: Tick;
}

/** Estimates of normalised betweenness by hops, and what they are worth. */
export interface SampledBetweenness {
  readonly values: Float64Array;
  readonly error: number;
  readonly confidence: number;
  readonly samples: number;
  readonly seed: number;
  /** Bound on how many nodes a shortest way has, from which the number of samples follows. */
  readonly mostNodesOnWay: number;
}

const SAMPLES_A_TICK = 1_000;

/**
 * Betweenness by hops from random shortest ways: with a probability of `confidence` every value is within `error` of the
 * normalised betweenness. Source: M. Riondato, E. Kornaropoulos (2016), Fast approximation of betweenness centrality
 * through sampling, theorem 1 with c = 1/2; the ways by searches from both ends (M. Borassi, E. Natale (2019), KADABRA).
 * O(samples · √edges) on networks with hubs, O(samples · edges) at worst; samples depend on the diameter, not the size.
 */
export function sampledBetweenness(
  graph: Graph,
  { error = 0.01, confidence = 0.9, seed = 1, tick }: SampledBetweennessOptions = {},
): SampledBetweenness {
  const { size } = graph;
  const { rows, numbers } = closeRows(graph);
  const visits = new Float64Array(size);
  const most = mostNodesOnWay(graph);
  // The theorem is about shares of n(n − 1) pairs, the ends of which may be anybody; ours are of (n − 1)(n − 2).
  const scale = size > 2 ? size / (size - 2) : 0;
  const samples = most > 2 ? samplesFor(error / scale, confidence, most) : 0;
  const random = seededRandom(seed);
  const addWay = createRandomWays(rows, random, visits);
  for (let sample = 0; sample < samples; sample += 1) {
    if (sample % SAMPLES_A_TICK === 0) tick?.(sample, samples);
    const from = random.below(size);
    const to = random.below(size - 1);
    addWay(from, to < from ? to : to + 1);
  }
  const values = visits.map((_, node) => (samples === 0 ? 0 : (visits[numbers[node]] * scale) / samples));
  return { values, error: samples === 0 ? 0 : error, confidence, samples, seed, mostNodesOnWay: most };
}

/** How many ways must be drawn, when none has more than so many nodes. */
function samplesFor(error: number, confidence: number, mostNodes: number): number {
  const dimension = Math.floor(Math.log2(Math.max(mostNodes - 2, 1))) + 1;
  return Math.ceil((0.5 / error ** 2) * (dimension + Math.log(1 / (1 - confidence))));
}

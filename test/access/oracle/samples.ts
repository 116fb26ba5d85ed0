import fc from 'fast-check';
import { isLong, readTestEnv } from '../../support/env.ts';
import { randomGraph, randomReader, readersApart } from './random-graph.ts';

const GRAPHS = isLong() ? 200 : 20;
/** Readers whom every question serves; they come first. */
export const USUAL_READERS = 10;
const { CORRIDOR_TEST_SEED: seed } = readTestEnv();

export const graphs = Array.from(
  { length: GRAPHS },
  (_, graph) => fc.sample(randomGraph(graph), { numRuns: 1, seed: seed + graph })[0] ?? [],
);
export const readers = [
  ...fc.sample(randomReader, { numRuns: USUAL_READERS, seed }),
  ...fc.sample(readersApart, { numRuns: 1, seed }).flat(),
];

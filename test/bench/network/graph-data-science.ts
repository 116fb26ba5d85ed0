import {
  bestWays,
  betweenness,
  buildGraph,
  kShortestPaths,
  leiden,
  louvain,
  pageRank,
  type Graph,
} from '@corridor/network';
import { againstLimit } from '../against-limit.ts';
import type { Benchmark } from '../area.ts';
import type { Measured } from '../measurement.ts';
import { PLANTED_SEED, plantedGraph } from './planted-graph.ts';

/** What Graph Data Science took, in milliseconds, at its best settings on a graph of the same size. */
interface Recorded {
  readonly name: string;
  readonly theirMs: number;
  readonly ours: (graph: Graph) => unknown;
}

/** Projecting the graph from the store, at best: ours is built from the edges beside it. */
const THEIR_PROJECTION_MS = 600;
const SOURCES = 256;

const ends = ({ size }: Graph) => ({ from: [0], to: [Math.floor(size / 2)] });
const ones = ({ edges }: Graph) => new Float64Array(edges).fill(1);

const measures: readonly Recorded[] = [
  { name: 'PageRank', theirMs: 1_100, ours: (graph) => pageRank(graph) },
  { name: 'Louvain', theirMs: 4_200, ours: (graph) => louvain(graph) },
  { name: 'Leiden', theirMs: 2_900, ours: (graph) => leiden(graph) },
  {
    name: `betweenness from ${SOURCES} sources`,
    theirMs: 22_000,
    ours: (graph) => {
      const sources = Array.from({ length: SOURCES }, (_, at) => Math.floor((at * graph.size) / SOURCES));
      return betweenness(graph, { sources, normalised: false });
    },
  },
  {
    name: 'three shortest ways of a pair',
    theirMs: 700,
    ours: (graph) => kShortestPaths(graph, { by: 'cost', values: ones(graph), k: 3, ...ends(graph) }),
  },
  {
    name: 'best ways from one source',
    theirMs: 117,
    ours: (graph) => bestWays(graph, 0, { by: 'cost', values: ones(graph) }),
  },
];

/**
 * The measures that Graph Data Science 2.13 has, against what it took on a graph of 100,000 nodes and 500,000 edges: recorded
 * once, on another machine, so that the ratio is no more than an order of size. Once as they are, once with what it costs to
 * get at the graph.
 */
export const graphDataScience: Benchmark = {
  name: 'graph data science',
  measure({ repeats, say, size }) {
    const list = plantedGraph(size);
    const graph = buildGraph(list);
    const lines = measures.flatMap(({ name, theirMs, ours }): Measured[] => {
      say(name);
      const [alone, whole]: [number[], number[]] = [[], []];
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        const begun = performance.now();
        const own = buildGraph(list);
        const built = performance.now();
        ours(graph);
        const done = performance.now();
        // Keeps what was built from being thought away.
        if (own.size !== graph.size) throw new Error('Another graph was built');
        alone.push(done - built);
        whole.push(done - begun);
      }
      return [line(name, alone, theirMs), line(`${name}, graph built`, whole, theirMs + THEIR_PROJECTION_MS)];
    });
    return Promise.resolve(size === 'standard' ? lines : lines.map(ofSmaller));
  },
};

/** Of a small graph nothing was recorded: it is only tried, and its ratio says nothing. */
function ofSmaller(one: Measured): Measured {
  return { ...one, goal: null, note: 'ours of a graph of a hundredth of the size: only tried' };
}

function line(name: string, figures: readonly number[], limit: number): Measured {
  return {
    ...againstLimit({ name, unit: 'ms', figures, limit, good: 'atMost', seed: String(PLANTED_SEED) }),
    rivalName: 'Graph Data Science 2.13, recorded',
  };
}

import { buildGraph, components, createHopSearch, pageRank, seededRandom, type Graph } from '@corridor/network';
import { median } from '../alternate.ts';
import type { Bench, Benchmark } from '../area.ts';
import type { Measured, Size } from '../measurement.ts';
import { plantedGraphOf, PLANTED_SEED, type EdgeList } from './planted-graph.ts';

/** Nodes, each with five edges; each time ten times as many. */
const sizes: Readonly<Record<Size, readonly number[]>> = {
  small: [1_000, 10_000],
  standard: [1_000, 10_000, 100_000, 1_000_000],
};
const WAYS = 200;
const MOST_HOPS = 20;
const TEN_TIMES = 10;
/** What takes less is done again and again for so long, first to warm up, then for one figure. */
const LEAST_MS = 50;

/** Something done with a graph, in milliseconds. */
interface Work {
  readonly name: string;
  /** How much longer it may be expected to take with ten times the edges. */
  readonly times: number;
  readonly run: (list: EdgeList, graph: Graph) => () => void;
}

const works: readonly Work[] = [
  { name: 'build', times: TEN_TIMES, run: (list) => () => void buildGraph(list) },
  { name: 'PageRank', times: TEN_TIMES, run: (_, graph) => () => void pageRank(graph, { tolerance: 1e-12 }) },
  { name: 'components', times: TEN_TIMES, run: (_, graph) => () => void components(graph) },
  {
    name: `${WAYS} shortest ways`,
    // From both ends, so that what is looked at grows with the root.
    times: Math.sqrt(TEN_TIMES),
    run(_, graph) {
      const random = seededRandom(PLANTED_SEED);
      const search = createHopSearch(graph);
      const pairs = Array.from({ length: WAYS }, () => [random.below(graph.size), random.below(graph.size)] as const);
      return () => {
        for (const [from, to] of pairs) search.way(from, to, MOST_HOPS);
      };
    },
  },
];

/** How the time of each grows from graph to graph ten times as large, beside the growth that its amount of work lets expect. */
export const growth: Benchmark = {
  name: 'growth',
  measure(bench) {
    const before = new Map<string, number[]>();
    return Promise.resolve(sizes[bench.size].flatMap((nodes) => linesOf(bench, nodes, before)));
  },
};

function linesOf({ repeats, say }: Bench, nodes: number, before: Map<string, number[]>): Measured[] {
  say(`growth: ${nodes} nodes`);
  const list = plantedGraphOf(nodes);
  const graph = buildGraph(list);
  return works.map(({ name, times, run }) => {
    const work = run(list, graph);
    timed(work);
    const own = Array.from({ length: repeats }, () => timed(work));
    const expected = (before.get(name) ?? own.map((ms) => ms / times)).map((ms) => ms * times);
    before.set(name, own);
    const ratios = own.map((ms, repeat) => (expected[repeat] ?? Number.NaN) / ms);
    return {
      name: `${name}, ${nodes} nodes and ${list.from.length} edges`,
      unit: 'ms',
      ours: median(own),
      rival: median(expected),
      rivalName: 'in step with a tenth of it',
      ratio: median(ratios),
      spread: [Math.min(...ratios), Math.max(...ratios)],
      equal: null,
      recorded: true,
      goal: null,
      seed: String(PLANTED_SEED),
    };
  });
}

/** Milliseconds that it takes, over as many times as fill the least. */
function timed(work: () => void): number {
  const start = performance.now();
  for (let times = 1; ; times += 1) {
    work();
    const ms = performance.now() - start;
    if (ms >= LEAST_MS) return ms / times;
  }
}

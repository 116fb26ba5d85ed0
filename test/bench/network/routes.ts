import { bestWays, kShortestPaths, minimumCuts, seededRandom, type MinimumCuts } from '@corridor/network';
import { againstLimit } from '../against-limit.ts';
import { percentile } from '../alternate.ts';
import type { Benchmark } from '../area.ts';
import type { Size } from '../measurement.ts';
import { madeRoutes, ROUTES_SEED, type MadeRoutes } from './made-routes.ts';

const LIMIT_MS = 50;
const queryCounts: Readonly<Record<Size, number>> = { small: 20, standard: 200 };
const PATHS = 10;
/** Sources and targets of a cut between two coasts rather than two places. */
const COAST = 20;

interface Query {
  readonly from: number;
  readonly to: number;
}

/** Something asked of a route network; fails when the answer is not what it must be. */
interface Asked {
  readonly name: string;
  readonly ask: (routes: MadeRoutes, query: Query) => () => void;
}

const asks: readonly Asked[] = [
  {
    name: `${PATHS} shortest routes`,
    ask: ({ graph, hours: values }, { from, to }) => {
      const { paths } = kShortestPaths(graph, { by: 'cost', values, from: [from], to: [to], k: PATHS });
      return () => {
        const least = bestWays(graph, from, { by: 'cost', values }).values[to] ?? Infinity;
        const first = paths[0]?.value ?? Infinity;
        const isSorted = paths.every(({ value }, place) => value >= (paths[place - 1]?.value ?? 0) - 1e-6);
        if (!(first === least || Math.abs(first - least) < 1e-6) || !isSorted)
          throw new Error('The routes are not the shortest');
      };
    },
  },
  {
    name: 'minimum cut of legs by capacity',
    ask: ({ graph, capacities }, { from, to }) =>
      provenBy(minimumCuts(graph, { sources: [from], sinks: [to], kind: 'edge', capacities })),
  },
  {
    name: 'minimum cut of places',
    ask: ({ graph }, { from, to }) => provenBy(minimumCuts(graph, { sources: [from], sinks: [to], kind: 'node' })),
  },
  {
    name: 'minimum cut of legs between coasts',
    ask: ({ graph, capacities }, { from, to }) => {
      const coast = (start: number) => Array.from({ length: COAST }, (_, place) => (start + place) % graph.size);
      return provenBy(minimumCuts(graph, { sources: coast(from), sinks: coast(to), kind: 'edge', capacities }));
    },
  },
];

/** A cut is the cheapest where a flow of its value gets through. */
function provenBy({ value, flow }: MinimumCuts): () => void {
  return () => {
    const sent = flow.reduce((sum, { amount }) => sum + amount, 0);
    if (value < Infinity && Math.abs(sent - value) > 1e-6) throw new Error('No flow proves the cut');
  };
}

/** Routes and chokepoints in a network of 5,000 legs, against the wait that is allowed. */
export const routes: Benchmark = {
  name: 'routes',
  async measure({ repeats, say, size }) {
    const made = madeRoutes();
    const random = seededRandom(ROUTES_SEED);
    const queries = Array.from({ length: queryCounts[size] }, () => {
      const from = random.below(made.graph.size);
      return { from, to: (from + 1 + random.below(made.graph.size - 1)) % made.graph.size };
    });
    return asks.map(({ name, ask }) => {
      say(name);
      for (const query of queries) ask(made, query)();
      const figures = Array.from({ length: repeats }, () =>
        percentile(
          queries.map((query) => timed(() => ask(made, query))),
          0.95,
        ),
      );
      return againstLimit({
        name: `${name}, p95`,
        unit: 'ms',
        figures,
        limit: LIMIT_MS,
        good: 'atMost',
        note: `${made.graph.edges} legs, ${queries.length} pairs of places, all minimum cuts up to 1,000`,
        seed: String(ROUTES_SEED),
      });
    });
  },
};

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

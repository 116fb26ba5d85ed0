import {
  buildGraph,
  components,
  connectedPairs,
  fragmentation,
  keyPlayers,
  seededRandom,
  subgraph,
} from '@corridor/network';
import { againstLimit } from '../against-limit.ts';
import type { Benchmark } from '../area.ts';

const LIMIT_SECONDS = 1;
const SEED = 3;
const [NODES, EDGES, CANDIDATES, REMOVED] = [1_000, 2_000, 80, 3] as const;

/** The best three of eighty to remove, every set judged, against the wait that is allowed. */
export const keyPlayerSets: Benchmark = {
  name: 'key players',
  async measure({ repeats }) {
    const random = seededRandom(SEED);
    const ends = () => Array.from({ length: EDGES }, () => random.below(NODES));
    const graph = buildGraph({ size: NODES, from: ends(), to: ends() });
    const candidates = Array.from({ length: CANDIDATES }, (_, node) => node);
    const ask = () => keyPlayers(graph, { k: REMOVED, candidates });

    const { method, sets, fAfter, setCount } = ask();
    for (const set of sets) {
      const isKept = new Uint8Array(NODES).fill(1);
      for (const node of set) isKept[node] = 0;
      const left = subgraph(graph, isKept).graph;
      if (Math.abs(fragmentation(connectedPairs(components(left).sizes), left.size) - fAfter) > 1e-9)
        throw new Error('A set does not leave what is said');
    }
    if (method !== 'exact') throw new Error('Not every set was judged');
    const figures = Array.from({ length: repeats }, () => {
      const start = performance.now();
      ask();
      return (performance.now() - start) / 1_000;
    });
    return [
      againstLimit({
        name: `exact ${REMOVED} of ${CANDIDATES} candidates`,
        unit: 's',
        figures,
        limit: LIMIT_SECONDS,
        good: 'atMost',
        note: `${NODES} nodes, ${EDGES} edges, ${setCount} sets`,
        seed: String(SEED),
      }),
    ];
  },
};

import { buildGraph, louvain, modularity, seededRandom } from '@corridor/network';
import { exportOf } from '@corridor/network/testing';
import packaged from 'graphology-communities-louvain';
import type { Benchmark } from '../area.ts';
import { inGraphology } from './in-graphology.ts';
import { measureSide } from './measure-side.ts';
import { plantedGraph } from './planted-graph.ts';

const louvainInGraphology = exportOf(packaged);
const GOAL = 2.5;
/** Two divisions are as good as each other when their modularity, by one function for both, differs by less. */
const AS_GOOD = 0.001;

/** Communities by the same method on both sides, ours no worse by more than a thousandth. */
export const communities: Benchmark = {
  name: 'communities',
  async measure(bench) {
    const list = plantedGraph(bench.size);
    const graph = buildGraph(list);
    const rivalGraph = inGraphology(list);
    const ours = () => louvain(graph).of;
    const rival = () => {
      const found = louvainInGraphology(rivalGraph, { getEdgeWeight: null, rng: seededRandom(1).next });
      return Int32Array.from({ length: list.size }, (_, node) => found[node] ?? 0);
    };
    const [own, other] = [modularity(graph, ours()), modularity(graph, rival())];
    return [
      await measureSide(bench, {
        name: 'Louvain',
        goal: GOAL,
        note: `modularity ${own.toFixed(4)}, graphology ${other.toFixed(4)}`,
        isEqual: (one, another) => modularity(graph, one) >= modularity(graph, another) - AS_GOOD,
        ours,
        rival,
      }),
    ];
  },
};

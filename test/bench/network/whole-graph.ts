import { betweenness, buildGraph, coreness, pageRank, type Graph } from '@corridor/network';
import type { UndirectedGraph } from 'graphology';
import { pagerank } from 'graphology-metrics/centrality/index.js';
import type { Benchmark } from '../area.ts';
import type { Measured } from '../measurement.ts';
import { coreNumbers } from './core-numbers.ts';
import { dependenciesInGraphology } from './dependencies-in-graphology.ts';
import { inGraphology } from './in-graphology.ts';
import { measureSide, TOLERANCE, type Side } from './measure-side.ts';
import { plantedGraph, type EdgeList } from './planted-graph.ts';

/** Sources of betweenness in one repeat. */
const SOURCES = 50;

/** Measures of a whole graph, and building it, side by side with graphology. */
export const wholeGraph: Benchmark = {
  name: 'whole graph',
  async measure(bench) {
    const list = plantedGraph(bench.size);
    const graph = buildGraph(list);
    const rival = inGraphology(list);
    const measured: Measured[] = [];
    for (const side of sidesOf(list, graph, rival)) measured.push(await measureSide(bench, side));
    return measured;
  },
};

function sidesOf(list: EdgeList, graph: Graph, rival: UndirectedGraph): Side[] {
  const nodes = Array.from({ length: list.size }, (_, node) => node);
  const sources = nodes.filter((node) => node % Math.floor(list.size / SOURCES) === 0).slice(0, SOURCES);
  return [
    {
      name: 'build from an edge list',
      goal: 100,
      note: 'answer: degrees',
      ours: () => degreesOf(buildGraph(list)),
      rival: () => {
        const built = inGraphology(list);
        return nodes.map((node) => built.degree(String(node)));
      },
    },
    {
      name: 'PageRank',
      goal: 25,
      note: `to ${TOLERANCE} a node`,
      ours: (tolerance) => pageRank(graph, { tolerance }).values,
      rival: (tolerance) => {
        const ranks = pagerank(rival, { tolerance, maxIterations: 200, getEdgeWeight: null });
        return nodes.map((node) => ranks[node] ?? Number.NaN);
      },
    },
    {
      name: 'betweenness',
      goal: 6,
      note: `from ${SOURCES} sources`,
      ours: () => betweenness(graph, { sources, normalised: false }),
      rival: () => dependenciesInGraphology(rival, sources),
    },
    {
      name: 'coreness',
      goal: 60,
      ours: () => coreness(graph),
      rival: () => {
        const cores = coreNumbers(rival);
        return nodes.map((node) => cores[node] ?? Number.NaN);
      },
    },
  ];
}

function degreesOf({ size, offsets }: Graph): Int32Array {
  return Int32Array.from({ length: size }, (_, node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0));
}

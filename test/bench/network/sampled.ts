import { buildGraph, sampledBetweenness } from '@corridor/network';
import { againstLimit } from '../against-limit.ts';
import type { Benchmark } from '../area.ts';
import { plantedGraph, PLANTED_SEED } from './planted-graph.ts';

const LIMIT_MS = 2_000;

/** Betweenness of all nodes by sampling, to 0.01 with a probability of 0.9. */
export const sampled: Benchmark = {
  name: 'sampled betweenness',
  measure(bench) {
    const graph = buildGraph(plantedGraph(bench.size));
    const figures: number[] = [];
    const processor = bench.processorSeconds();
    let answer = sampledBetweenness(graph);
    for (let repeat = 0; repeat < bench.repeats; repeat += 1) {
      const start = performance.now();
      answer = sampledBetweenness(graph);
      figures.push(performance.now() - start);
    }
    return Promise.resolve([
      againstLimit({
        name: `sampled betweenness of ${graph.size} nodes`,
        unit: 'ms',
        figures,
        limit: LIMIT_MS,
        good: 'atMost',
        note: `${answer.samples} ways, within ${answer.error} with probability ${answer.confidence}`,
        seed: String(PLANTED_SEED),
        processorSeconds: (bench.processorSeconds() - processor) / (bench.repeats + 1),
      }),
    ]);
  },
};

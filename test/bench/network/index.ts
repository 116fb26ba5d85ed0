import type { Area } from '../area.ts';
import { communities } from './communities.ts';
import { graphMemory } from './graph-memory.ts';
import { keyPlayerSets } from './key-player-sets.ts';
import { routes } from './routes.ts';
import { sampled } from './sampled.ts';
import { wholeGraph } from './whole-graph.ts';

/** Measures of whole graphs: time, memory and what building costs. */
export const network: Area = {
  name: 'network',
  packages: [
    'graphology',
    'graphology-communities-louvain',
    'graphology-cores',
    'graphology-metrics',
    'graphology-shortest-path',
  ],
  benchmarks: [wholeGraph, communities, graphMemory, sampled, keyPlayerSets, routes],
};

import type { Area } from '../area.ts';
import { communities } from './communities.ts';
import { graphDataScience } from './graph-data-science.ts';
import { graphMemory } from './graph-memory.ts';
import { growth } from './growth.ts';
import { keyPlayerSets } from './key-player-sets.ts';
import { questions } from './questions.ts';
import { routes } from './routes.ts';
import { sampled } from './sampled.ts';
import { wholeGraph } from './whole-graph.ts';

/** Measures of whole graphs: time, memory, what building costs and how all that grows; and questions against Cypher on the same store. */
export const network: Area = {
  name: 'network',
  packages: [
    'express',
    'graphology',
    'graphology-communities-louvain',
    'graphology-cores',
    'graphology-metrics',
    'graphology-shortest-path',
    'neo4j-driver',
  ],
  benchmarks: [
    wholeGraph,
    communities,
    graphMemory,
    sampled,
    keyPlayerSets,
    routes,
    graphDataScience,
    growth,
    questions,
  ],
};

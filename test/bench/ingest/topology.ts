import { join } from 'node:path';
import type { Benchmark } from '../area.ts';
import { heldMemory } from '../held-memory.ts';
import { entitiesOf } from './made-graph.ts';

const GOAL = 20;
const program = join(import.meta.dirname, 'hold-graph.ts');

/** Memory of the same graph, every column of a claim on both sides, in the topology and in graphology. */
export const topology: Benchmark = {
  name: 'topology',
  async measure(bench) {
    const words = [String(entitiesOf[bench.size])];
    return [await heldMemory(bench, { name: 'memory of the graph', goal: GOAL, program, ours: 'topology', words })];
  },
};

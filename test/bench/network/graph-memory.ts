import { join } from 'node:path';
import type { Benchmark } from '../area.ts';
import { heldMemory } from '../held-memory.ts';
import { PLANTED_SEED } from './planted-graph.ts';

const GOAL = 30;
const program = join(import.meta.dirname, 'hold-planted-graph.ts');

/** Memory of the bare graph, without attributes, in rows and in graphology. */
export const graphMemory: Benchmark = {
  name: 'memory',
  async measure(bench) {
    const graph = { name: 'memory of the bare graph', goal: GOAL, program, ours: 'rows', words: [bench.size] };
    const note = 'rows only, as after building; ends of edges and their arcs are made when asked for';
    return [{ ...(await heldMemory(bench, graph)), note, seed: String(PLANTED_SEED) }];
  },
};

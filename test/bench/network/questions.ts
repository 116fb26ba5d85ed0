import type { Benchmark } from '../area.ts';
import { startSystem } from '../system/start-system.ts';
import { measureEngine } from './engine.ts';
import { measureHttp } from './http.ts';
import { openEngine } from './in-engine.ts';
import { loadNetwork } from './load-network.ts';

/** Who is near, and how two are linked: over the graph in memory against Cypher over the same store, in process and through HTTP. */
export const questions: Benchmark = {
  name: 'questions',
  async *measure(bench) {
    const system = await startSystem(bench);
    try {
      const loaded = await loadNetwork(bench, system);
      bench.say('reading the graph into this process');
      const engine = await openEngine(system.neo4j, loaded.tokens);
      yield* measureEngine(bench, system.neo4j, loaded, engine);
      yield* measureHttp(bench, system, loaded, engine);
    } finally {
      await system.stop();
    }
  },
};

import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '@corridor/workers/testing';
import { percentile } from '../alternate.ts';
import { againstLimit } from '../against-limit.ts';
import type { Benchmark } from '../area.ts';
import type { Size } from '../measurement.ts';
import { startSystem, type BenchSystem } from '../system/start-system.ts';

const LIMIT_MS = 250;
const P99 = 0.99;
const POLL_MS = 2;
const samplesOf: Readonly<Record<Size, number>> = { small: 5, standard: 1_000 };
/** Before them statements are planned and code is compiled. */
const warmUpOf: Readonly<Record<Size, number>> = { small: 1, standard: 20 };

/**
 * From the commit of a record until it is in the answers of the API, one record after the other. The commit is when another
 * reader of the store first sees it, the answer when the whole reply has arrived, so the way of the question and of its
 * reply are in the figure.
 */
export const deltaLag: Benchmark = {
  name: 'delta-lag',
  async measure(bench) {
    const system = await startSystem(bench);
    try {
      const lags: number[] = [];
      const [warmUp, samples] = [warmUpOf[bench.size], samplesOf[bench.size]];
      for (let at = 0; at < warmUp + samples; at += 1) {
        if (at % 100 === 0) bench.say(`delta lag: ${at} of ${warmUp + samples}`);
        const lag = await lagOf(system, at);
        if (at >= warmUp) lags.push(lag);
      }
      return [
        againstLimit({
          name: 'from commit to answer, p99',
          unit: 'ms',
          figures: [percentile(lags, P99)],
          limit: LIMIT_MS,
          good: 'atMost',
          note: `${samples} commits; p50 ${percentile(lags, 0.5).toFixed(0)}, most ${Math.max(...lags).toFixed(0)}`,
        }),
      ];
    } finally {
      await system.stop();
    }
  },
};

async function lagOf({ ask, store }: BenchSystem, at: number): Promise<number> {
  const [before, { revision }] = [await storedRevision(store), await ask.status()];
  const records = [{ id: `L${at}`, name: `Linnea Sandoval ${at}` }];
  await ask.records({ source: 'lag', profile: 'persons', records });
  while ((await storedRevision(store)) === before) await pause(POLL_MS);
  const committed = performance.now();
  while ((await ask.status()).revision === revision) await pause(POLL_MS);
  return performance.now() - committed;
}

async function storedRevision(store: Store): Promise<unknown> {
  const [found] = await store.read.run(`MATCH (graph:GraphRevision {id: 'graph'}) RETURN graph.rev AS revision`);
  return found?.['revision'];
}

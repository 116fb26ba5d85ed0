import { emptyStore } from '../../support/empty-store.ts';
import { ids, token } from '../../support/made-records.ts';
import { againstLimit } from '../against-limit.ts';
import type { Bench, Benchmark } from '../area.ts';
import { openImport } from '../open-import.ts';
import { handOverChunks } from './hand-over-chunks.ts';
import { loadDrafts } from './load-drafts.ts';
import { entitiesOf, MADE_IMPORT, madeDrafts } from './made-graph.ts';

const CHUNK_ROWS = 1_000;
const LIMIT_PERCENT = 5;
/** One chunk's worth of the queue is too little for a clock that counts hundredths of a second. */
const JOBS = 500;

/**
 * The queue's share of the processor time of loading: what the product's own queue takes to hand a chunk job over
 * (producer, Redis and consumer, with a handler that does nothing), against what loading a chunk takes (this process and
 * Neo4j). Mapping is left out, which makes the share larger than it is.
 */
export const queueOverhead: Benchmark = {
  name: 'queue-overhead',
  async measure(bench) {
    const redisUrl = await bench.redis();
    const store = await emptyStore(await bench.neo4j('ours'));
    try {
      await openImport(store, MADE_IMPORT);
      const rows = Math.max(CHUNK_ROWS, entitiesOf[bench.size] / 10);
      const shares: number[] = [];
      let processorSeconds = 0;
      for (let repeat = 0; repeat < bench.repeats; repeat += 1) {
        const drafts = madeDrafts(repeat * rows, (repeat + 1) * rows);
        const target = { store, ids, importId: MADE_IMPORT, tokens: [token] };
        bench.say(`queue overhead ${repeat + 1} of ${bench.repeats}`);
        const loading = (await processorOf(bench, () => loadDrafts(target, drafts))) / (rows / CHUNK_ROWS);
        const queueing = (await processorOf(bench, () => handOverChunks(redisUrl, JOBS, async () => undefined))) / JOBS;
        shares.push((100 * queueing) / (queueing + loading));
        processorSeconds = queueing;
      }
      return [
        againstLimit({
          name: 'queue in the processor time of loading',
          unit: '%',
          figures: shares,
          limit: LIMIT_PERCENT,
          good: 'atMost',
          processorSeconds,
        }),
      ];
    } finally {
      await store.close();
    }
  },
};

async function processorOf(bench: Bench, work: () => Promise<void>): Promise<number> {
  const before = bench.processorSeconds();
  await work();
  return bench.processorSeconds() - before;
}

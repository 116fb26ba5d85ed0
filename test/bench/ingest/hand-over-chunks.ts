import { once } from 'node:events';
import { ingestChunkJob } from '@corridor/graph-schema/jobs';
import { connectRedis, consume, createLog, openGate, openQueues } from '@corridor/workers/testing';
import { ids } from '../../support/made-records.ts';

/** As the product is set unless told otherwise. */
const WRITERS = 2;
const LIMIT_MS = 90_000;

/** Sends one job a chunk through the product's own queue, and returns when `handle` has had them all. */
export async function handOverChunks(
  redisUrl: string,
  chunks: number,
  handle: (chunk: number) => Promise<void>,
): Promise<void> {
  const log = createLog('silent');
  const redis = connectRedis(redisUrl, log);
  if (redis.producer.status !== 'ready') await once(redis.producer, 'ready');
  const queues = openQueues(redis.producer);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let handled = 0;
  const consumer = consume(
    {
      definition: ingestChunkJob,
      concurrency: WRITERS,
      limitMs: LIMIT_MS,
      async handle({ chunk }) {
        await handle(chunk);
        handled += 1;
        if (handled === chunks) resolve();
      },
      async parked(_, reason) {
        reject(new Error(reason));
      },
    },
    {
      connection: redis.consumer,
      log,
      stop: new AbortController().signal,
      audit: openGate,
      mayStill: () => Promise.resolve(true),
    },
  );
  try {
    const run = crypto.randomUUID();
    const jobs = Array.from({ length: chunks }, (_, chunk) => {
      const operationId = ids.other('bench', run, String(chunk));
      return { payload: { importId: 'bench', chunk, operationId }, operationId };
    });
    await queues.add(ingestChunkJob.name, jobs);
    await promise;
  } finally {
    await consumer.close(false);
    await queues.close();
    await redis.close();
  }
}

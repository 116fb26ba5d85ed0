import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Row } from '@corridor/workers/formats';

const QUEUE = 'job-a-row';
/** As its documentation advises: jobs added in bulk, done ones removed, many at work at once. */
const JOBS_AT_ONCE = 1_000;
const CONCURRENCY = 100;

/** The rival: every row is a job of BullMQ that carries the row. Returns when `each` has had them all. */
export async function jobARow(redisUrl: string, rows: readonly Row[], each: (row: Row) => void): Promise<void> {
  const [producer, consumer] = [0, 1].map(() => new Redis(redisUrl, { maxRetriesPerRequest: null }));
  if (producer === undefined || consumer === undefined) throw new Error('No connection to Redis');
  const queue = new Queue<Row>(QUEUE, { connection: producer });
  const { promise, resolve } = Promise.withResolvers<void>();
  let handled = 0;
  const worker = new Worker<Row>(
    QUEUE,
    async ({ data }) => {
      each(data);
      handled += 1;
      if (handled === rows.length) resolve();
    },
    { connection: consumer, concurrency: CONCURRENCY },
  );
  try {
    for (let at = 0; at < rows.length; at += JOBS_AT_ONCE) {
      const batch = rows.slice(at, at + JOBS_AT_ONCE);
      await queue.addBulk(batch.map((data) => ({ name: QUEUE, data, opts: { removeOnComplete: true } })));
    }
    await promise;
  } finally {
    await worker.close();
    await queue.obliterate({ force: true });
    await queue.close();
    await Promise.allSettled([producer.quit(), consumer.quit()]);
  }
}

import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { jobOptions, jobs, QUEUE_PREFIX, type JobName } from '@corridor/graph-schema/jobs';

/** The queues as the API uses them: it adds, counts and sends canaries. */
export interface Queues {
  /** Adds a job; the id of the operation is the id of the job. A queue that is away is no failure: the outbox hands it over. */
  add(name: JobName, payload: Readonly<Record<string, unknown>>, operationId: string): Promise<void>;
  counts(): Promise<Record<string, { waiting: number; active: number; delayed: number; failed: number }>>;
  close(): Promise<void>;
}

/** Opens the queues for adding. */
export function openQueues(connection: Redis): Queues {
  const queues = new Map(jobs.map((job) => [job.name, { job, queue: new Queue(job.name, { connection, prefix: QUEUE_PREFIX }) }]));
  // Without a listener a lost connection would end the process.
  for (const { queue } of queues.values()) queue.on('error', () => undefined);

  return {
    async add(name, payload, operationId) {
      const found = queues.get(name);
      if (!found) throw new Error(`There is no queue ${name}`);
      await found.queue.add(name, found.job.payload.parse(payload), jobOptions(found.job, operationId)).catch(() => undefined);
    },
    async counts() {
      const all = await Promise.all(
        [...queues].map(async ([name, { queue }]) => {
          const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
          const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
          return [name, { waiting, active, delayed, failed }] as const;
        }),
      );
      return Object.fromEntries(all);
    },
    async close() {
      await Promise.allSettled([...queues.values()].map(({ queue }) => queue.close()));
    },
  };
}

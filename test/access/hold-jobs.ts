import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { canaryJob, jobs, QUEUE_PREFIX } from '@corridor/graph-schema/jobs';

/** The jobs of a system, which can be kept from being begun. */
export interface HeldJobs {
  /** Keeps all of them waiting, or those of one kind. */
  pause(kind?: string): Promise<void>;
  resume(): Promise<void>;
  /** How many of a kind wait. */
  waiting(kind: string): Promise<number>;
  close(): Promise<void>;
}

/** Reaches the queues of a system in Redis. Canaries go on, so that the system stays ready. */
export async function holdJobs(redisUrl: string): Promise<HeldJobs> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const queues = jobs
    .filter(({ name }) => name !== canaryJob.name)
    .map(({ name }) => new Queue(name, { connection, prefix: QUEUE_PREFIX }));
  await Promise.all(queues.map((queue) => queue.waitUntilReady()));
  return {
    async pause(kind) {
      await Promise.all(queues.filter(({ name }) => kind === undefined || name === kind).map((queue) => queue.pause()));
    },
    resume: async () => void (await Promise.all(queues.map((queue) => queue.resume()))),
    waiting: async (kind) => (await queues.find(({ name }) => name === kind)?.getWaitingCount()) ?? 0,
    async close() {
      await Promise.all(queues.map((queue) => queue.close()));
      connection.disconnect();
    },
  };
}

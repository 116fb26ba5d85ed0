import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { canaryJob, jobOptions, jobs, QUEUE_PREFIX, type JobName } from '@corridor/graph-schema/jobs';
import type { Status } from '@corridor/graph-schema/contracts';

/** The queues as the API uses them: it adds, counts and sends canaries. */
export interface Queues {
  /** Adds a job; the id of the operation is the id of the job. A queue that is away is no failure: the outbox hands it over. */
  add(name: JobName, payload: Readonly<Record<string, unknown>>, operationId: string): Promise<void>;
  counts(): Promise<Status['queues']>;
  /** Sends a job that does nothing; answers whether the queue took it. */
  sendCanary(id: string): Promise<boolean>;
  /** Whether the workers have done that job. */
  isCanaryDone(id: string): Promise<boolean>;
  close(): Promise<void>;
}

const ADD_LIMIT_MS = 2_000;

/** Opens the queues for adding. */
export function openQueues(connection: Redis): Queues {
  const queues = new Map(
    jobs.map((job) => [job.name, { job, queue: new Queue(job.name, { connection, prefix: QUEUE_PREFIX }) }]),
  );
  // Without a listener a lost connection would end the process.
  for (const { queue } of queues.values()) queue.on('error', () => undefined);
  const queueOf = (name: JobName) => {
    const found = queues.get(name);
    if (!found) throw new Error(`There is no queue ${name}`);
    return found;
  };

  return {
    async add(name, payload, operationId) {
      const { queue, job } = queueOf(name);
      await within(queue.add(name, job.payload.parse(payload), jobOptions(job, operationId)));
    },
    async counts() {
      const all = await Promise.all(
        [...queues].map(async ([name, { queue }]) => {
          const counts = await within(queue.getJobCounts('waiting', 'active', 'delayed', 'failed'));
          const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts ?? {};
          return [name, { waiting, active, delayed, failed }] as const;
        }),
      );
      return Object.fromEntries(all);
    },
    async sendCanary(id) {
      const { queue, job } = queueOf(canaryJob.name);
      return (await within(queue.add(canaryJob.name, {}, jobOptions(job, id)))) !== undefined;
    },
    async isCanaryDone(id) {
      const { queue } = queueOf(canaryJob.name);
      // A job that is done is not kept; `null` tells "not there" from "not known in time".
      const found = await within(queue.getJob(id).then((job) => job ?? null));
      return found === null;
    },
    async close() {
      await Promise.allSettled([...queues.values()].map(({ queue }) => queue.close()));
    },
  };
}

/** What a promise gives, or nothing when it fails or takes too long: the queue is away. */
function within<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, ADD_LIMIT_MS, undefined);
  return Promise.race([promise.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}

import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { jobOptions, jobs, QUEUE_PREFIX } from '@corridor/graph-schema/jobs';
import type { JobDefinition, JobName } from '@corridor/graph-schema/jobs';

/** A job to be handed to its queue. */
export interface JobToAdd {
  readonly payload: object;
  /** Also the id of the job. */
  readonly operationId: string;
}

/** One queue a kind of work. */
export interface Queues {
  /** Adds jobs; those that the queue already holds are left alone. */
  add(name: JobName, added: readonly JobToAdd[]): Promise<void>;
  /** Jobs that wait, run or are delayed. */
  busy(name: JobName): Promise<number>;
  /** Takes parked jobs out, so that they can be added again. */
  forget(name: JobName, operationIds: readonly string[]): Promise<void>;
  /** Sees to it that a canary waits at the front; answers whether the one before was taken, by this process or another. */
  sendCanary(name: JobName, id: string): Promise<boolean>;
  close(): Promise<void>;
}

const definitionOf: ReadonlyMap<string, JobDefinition> = new Map(jobs.map((job) => [job.name, job]));

/** Name of the job that every queue carries now and then to show that jobs are taken from it. */
export const CANARY = 'canary';

/** Opens the queues for adding. */
export function openQueues(connection: Redis): Queues {
  const queues = new Map(
    jobs.map(({ name }) => [name as string, new Queue(name, { connection, prefix: QUEUE_PREFIX })]),
  );
  const queueOf = (name: string) => {
    const queue = queues.get(name);
    const definition = definitionOf.get(name);
    if (queue === undefined || definition === undefined) throw new Error(`There is no queue ${name}`);
    return { queue, definition };
  };
  // Without a listener a lost connection would end the process.
  for (const queue of queues.values()) queue.on('error', () => undefined);

  return {
    async add(name, added) {
      const { queue, definition } = queueOf(name);
      await queue.addBulk(
        added.map(({ payload, operationId }) => ({
          name,
          data: definition.payload.parse(payload),
          opts: jobOptions(definition, operationId),
        })),
      );
    },
    async busy(name) {
      const counts = await queueOf(name).queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    async forget(name, operationIds) {
      const { queue } = queueOf(name);
      for (const id of operationIds) await queue.remove(id);
    },
    async sendCanary(name, id) {
      const { queue } = queueOf(name);
      const taken = (await queue.getJob(id)) === undefined;
      if (taken) await queue.add(CANARY, {}, { jobId: id, lifo: true, removeOnComplete: true, removeOnFail: true });
      return taken;
    },
    async close() {
      await Promise.allSettled([...queues.values()].map((queue) => queue.close()));
    },
  };
}

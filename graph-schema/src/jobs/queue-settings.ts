import type { JobDefinition } from './define-job.ts';

/** Prefix of every key of the queues in Redis; the braces keep them in one slot of a cluster. */
export const QUEUE_PREFIX = '{corridor}';

const FIRST_PAUSE_MS = 1_000;
const PARKED_JOBS_KEPT = 1_000;

/**
 * Options under which a job is added, by whoever adds it. The id of the job is the id of the operation: the queue drops
 * what it already holds. Done jobs are not kept, since the effect stands in the store; parked ones are, with their reason.
 */
export function jobOptions({ attempts }: JobDefinition, operationId: string) {
  return {
    jobId: operationId,
    attempts,
    backoff: { type: 'exponential', delay: FIRST_PAUSE_MS },
    removeOnComplete: true,
    removeOnFail: { count: PARKED_JOBS_KEPT },
  } as const;
}

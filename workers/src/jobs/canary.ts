import { canaryJob } from '@corridor/graph-schema/jobs';
import type { JobHandler } from '../queue/consume.ts';

/** Does nothing: that it was done is the news. */
export const canary: JobHandler<typeof canaryJob.payload> = {
  definition: canaryJob,
  concurrency: 1,
  handle: async () => undefined,
};

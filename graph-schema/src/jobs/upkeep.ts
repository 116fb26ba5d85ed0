import * as z from 'zod';
import { defineJob } from './define-job.ts';

/** Upkeep that an administrator asks for; its outcome stands on the `Upkeep` node of the operation. */
export const upkeepJob = defineJob({
  name: 'upkeep',
  payload: z.strictObject({ name: z.enum(['rebuild', 'verify']), operationId: z.string() }),
  attempts: 3,
});

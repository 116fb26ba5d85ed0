import * as z from 'zod';
import { defineJob } from './define-job.ts';

/** Maps a corrected row of the quarantine again and loads it, in one transaction. The row is the one that this operation corrected: its position would name the file. */
export const resubmitRowJob = defineJob({
  name: 'resubmit-row',
  payload: z.strictObject({ importId: z.string(), operationId: z.string() }),
  attempts: 5,
});

import * as z from 'zod';
import { defineJob } from './define-job.ts';

/** Unpacks the files of an import into its spool and makes the chunk jobs. */
export const importFileJob = defineJob({
  name: 'import-file',
  payload: z.strictObject({ importId: z.string(), operationId: z.string() }),
  attempts: 5,
});

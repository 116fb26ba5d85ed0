import * as z from 'zod';
import { defineJob } from './define-job.ts';

/** Takes an import back: retracts its records, a batch a transaction. */
export const retractImportJob = defineJob({
  name: 'retract-import',
  payload: z.strictObject({ importId: z.string(), operationId: z.string() }),
  attempts: 5,
});

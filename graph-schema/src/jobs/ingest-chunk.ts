import * as z from 'zod';
import { defineJob } from './define-job.ts';

/** Reads, maps, cleans, validates and loads one chunk of an import's spool, in one transaction. */
export const ingestChunkJob = defineJob({
  name: 'ingest-chunk',
  payload: z.strictObject({ importId: z.string(), chunk: z.int().min(0), operationId: z.string() }),
  attempts: 5,
});

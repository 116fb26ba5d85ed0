import { canaryJob } from './canary.ts';
import { importFileJob } from './import-file.ts';
import { ingestChunkJob } from './ingest-chunk.ts';
import { resubmitRowJob } from './resubmit-row.ts';
import { retractImportJob } from './retract-import.ts';
import { upkeepJob } from './upkeep.ts';

export { defineJob } from './define-job.ts';
export type { JobDefinition } from './define-job.ts';
export { jobOptions, QUEUE_PREFIX } from './queue-settings.ts';
export { canaryJob, importFileJob, ingestChunkJob, resubmitRowJob, retractImportJob, upkeepJob };

/** Every job; the name of its queue is the job's name. */
export const jobs = [importFileJob, ingestChunkJob, resubmitRowJob, retractImportJob, upkeepJob, canaryJob] as const;
/** Names of all jobs; an outbox entry names one of them. */
export type JobName = (typeof jobs)[number]['name'];

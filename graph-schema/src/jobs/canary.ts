import * as z from 'zod';
import { defineJob } from './define-job.ts';

/** A job that does nothing, sent to see that jobs are consumed. */
export const canaryJob = defineJob({ name: 'canary', payload: z.strictObject({}), attempts: 1 });

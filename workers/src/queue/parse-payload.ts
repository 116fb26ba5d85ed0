import { UnrecoverableError } from 'bullmq';
import * as z from 'zod';
import type { JobDefinition } from '@corridor/graph-schema/jobs';

/** A payload that does not parse will never parse: fail it at once instead of retrying. */
export function parsePayload<Payload extends z.ZodType>(job: JobDefinition<Payload>, data: unknown): z.infer<Payload> {
  const result = job.payload.safeParse(data);
  if (!result.success) throw new UnrecoverableError(`${job.name}: ${z.prettifyError(result.error)}`);
  return result.data;
}

import type * as z from 'zod';

/** A kind of work: its queue's name, the shape of its payload (ids only) and how often it is tried. */
export interface JobDefinition<Payload extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: Payload;
  readonly attempts: number;
}

/** Declares a job. */
export function defineJob<Payload extends z.ZodType>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  return definition;
}

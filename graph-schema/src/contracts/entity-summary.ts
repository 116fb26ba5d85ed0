import * as z from 'zod';

/** An entity in an answer: the id shown to this reader, its kind, and the caption chosen among visible claims. */
export const entitySummarySchema = z.strictObject({ id: z.string(), kind: z.string(), caption: z.string() });
export type EntitySummary = z.infer<typeof entitySummarySchema>;

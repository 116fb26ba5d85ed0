import * as z from 'zod';
import { defineQuestion } from './define-question.ts';
import { commonParams } from './network-params.ts';

const countSchema = z.strictObject({ name: z.string(), count: z.int() });

/** What there is: entities by kind, claims by type, records by source and by month of the event. */
export const summaryQuestion = defineQuestion({
  name: 'summary',
  title: 'What is there?',
  params: z.strictObject({
    ...commonParams,
    /** The same as `scope: {sources}`. */
    sources: z.array(z.string()).optional(),
    /** At most so many lines of each count by kind, type, source and month. */
    limit: z.int().min(1).max(10_000).default(10_000),
  }),
  result: z.strictObject({
    entities: z.int(),
    claims: z.int(),
    records: z.int(),
    byKind: z.array(countSchema),
    byType: z.array(countSchema),
    bySource: z.array(countSchema),
    /** `YYYY-MM`, by the first possible day of seizures and events. */
    byMonth: z.array(countSchema),
  }),
  beside: z.object({}),
  purposes: ['investigation', 'planning', 'reporting', 'administration'],
  projection: 'full',
  cost: 'interactive',
});

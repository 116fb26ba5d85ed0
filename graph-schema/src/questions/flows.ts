import * as z from 'zod';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { defineQuestion } from './define-question.ts';

/** Seizures between countries or places of departure and destination, by substance, time and mode. */
export const flowsQuestion = defineQuestion({
  name: 'flows',
  title: 'Which way do seized goods go?',
  params: z.strictObject({
    by: z.enum(['country-pair', 'place-pair']).default('country-pair'),
    /** A substance: its code, any of its names, or an entity's id. */
    substance: z.string().max(200).optional(),
    mode: z.string().max(40).optional(),
    /** Country (code or name) or entity id at the start. */
    from: z.string().max(200).optional(),
    to: z.string().max(200).optional(),
    /** Days (ISO), first included, last excluded. */
    period: z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() }).optional(),
    sources: z.array(z.string()).optional(),
    /** Whether pairs of the same country or place count too. */
    includeDomestic: z.boolean().default(false),
    limit: z.int().min(1).max(10_000).default(1_000),
    after: z.string().optional(),
  }),
  result: z.strictObject({
    from: entitySummarySchema,
    to: entitySummarySchema,
    seizures: z.int(),
    kgWeighed: z.number(),
    kgConverted: z.number(),
    /** First and last day (ISO) on which one can have been; absent where no date is known. */
    first: z.string().optional(),
    last: z.string().optional(),
    /** Where they lie on the map, when known. */
    fromPoint: z.strictObject({ longitude: z.number(), latitude: z.number() }).optional(),
    toPoint: z.strictObject({ longitude: z.number(), latitude: z.number() }).optional(),
  }),
  beside: z.object({ totalSeizures: z.int(), pairs: z.int() }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'interactive',
});

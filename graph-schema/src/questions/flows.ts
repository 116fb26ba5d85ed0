import * as z from 'zod';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { markingSchema } from '../contracts/marking.ts';
import { defineQuestion } from './define-question.ts';
import { commonParams } from './network-params.ts';

/** Seizures between countries or places of departure and destination, by substance, time and mode. */
export const flowsQuestion = defineQuestion({
  name: 'flows',
  title: 'Which way do seized goods go?',
  params: z.strictObject({
    ...commonParams,
    by: z.enum(['country-pair', 'place-pair']).default('country-pair'),
    /** A substance: its code, any of its names, or an entity's id. */
    substance: z.string().max(200).optional(),
    /** How they went: a code of the vocabulary of modes, or a word that stands for one. */
    mode: z.string().max(40).optional(),
    /** Country (code or name) or entity id at the start; a country stands for every place in it. */
    from: z.string().max(200).optional(),
    to: z.string().max(200).optional(),
    /** Days (ISO), first included, last excluded. */
    period: z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() }).optional(),
    /** The same as `scope: {sources}`. */
    sources: z.array(z.string()).optional(),
    /** Whether pairs of the same country or place count too. */
    includeDomestic: z.boolean().default(false),
    limit: z.int().min(1).max(10_000).default(1_000),
    /** At most so many of the seizures that are counted are named, beside the flows. */
    list: z.int().min(0).max(1_000).default(0),
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
  beside: z.object({
    totalSeizures: z.int(),
    pairs: z.int(),
    /** As many of the seizures as were asked for, by caption (of more than 5,000 the first by id); absent where none were. */
    listed: z.array(entitySummarySchema).optional(),
    /** Of all seizures that are counted, and of where they lie; absent where there are none. */
    marking: markingSchema.optional(),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'interactive',
});

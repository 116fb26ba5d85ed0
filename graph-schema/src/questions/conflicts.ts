import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { defineQuestion } from './define-question.ts';
import { commonParams } from './network-params.ts';

/** What nothing of a mode is faster than, in kilometres an hour, over a whole journey. */
export const SPEED_LIMITS = {
  sea: 130,
  air: 1_250,
  road: 300,
  rail: 400,
  inland_water: 100,
  post: 1_250,
  foot: 30,
  pipeline_other: 1_250,
} as const;

const modeSchema = z.enum(Object.keys(SPEED_LIMITS) as (keyof typeof SPEED_LIMITS)[]);

const sightingSchema = z.strictObject({
  event: entitySummarySchema,
  thing: entitySummarySchema,
  place: entitySummarySchema,
  /** How the event says where it was: a relationship type. */
  at: z.string(),
  /** The first and the last instant (ISO) that it can have been. */
  earliest: z.string(),
  latest: z.string(),
  longitude: z.number(),
  latitude: z.number(),
  precisionKm: z.number(),
  confidence: z.number(),
  /** Ids of the claims that it stands on. */
  claims: z.array(z.string()),
});

/** What cannot be true: one identity in two places, faster than anything goes. */
export const conflictsQuestion = defineQuestion({
  name: 'conflicts',
  title: 'What cannot be true?',
  params: z.strictObject({
    ...commonParams,
    /** A conveyance, container, document, phone, person, or the identifier of one. */
    entity: entityIdSchema,
    /** Days (ISO), first included, last excluded. */
    window: z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() }).optional(),
    /** How it goes; absent: as its kind does. */
    mode: modeSchema.optional(),
    /** Kilometres an hour, in the place of what is usual for a mode. */
    limits: z.partialRecord(modeSchema, z.number().positive()).default({}),
    limit: z.int().min(1).max(1_000).default(100),
  }),
  result: z.strictObject({
    first: sightingSchema,
    second: sightingSchema,
    /** Great-circle distance. */
    km: z.number(),
    /** The longest time that there can have been between the two. */
    hoursMax: z.number(),
    /** Kilometres an hour, over the distance less both precisions; null where there was no time at all. */
    speed: z.number().nullable(),
    limit: z.number(),
    mode: modeSchema,
    /** What may explain it, the most plausible first; plausibility ranks them and sums to 1, it is no probability. */
    hypotheses: z.array(
      z.strictObject({
        kind: z.enum(['clone', 'misread', 'wrong-date', 'wrong-place-code']),
        evidence: z.array(z.string()),
        /** Things that it would be instead, where one is known. */
        entities: z.array(entitySummarySchema),
        plausibility: z.number(),
      }),
    ),
  }),
  beside: z.object({
    /** Everything that bears the identity, and how many sightings of it were put in order. */
    bearers: z.array(entitySummarySchema),
    sightings: z.int(),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'interactive',
});

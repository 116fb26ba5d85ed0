import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { linkSchema } from '../contracts/link.ts';
import { defineQuestion } from './define-question.ts';
import { networkParams } from './network-params.ts';

/** How two entities are linked, or each two of several: all ways of least hops, then longer ones. */
export const pathsQuestion = defineQuestion({
  name: 'paths',
  title: 'How are these linked?',
  params: z.strictObject({
    ...networkParams,
    /** Between these two; or among several, then neither is said. */
    from: entityIdSchema.optional(),
    to: entityIdSchema.optional(),
    /** Between each two of these. */
    among: z.array(entityIdSchema).min(2).max(20).optional(),
    maxHops: z.int().min(1).max(20).default(4),
    /** By hops: so many beside those of least hops; by confidence: so many. For each two. */
    k: z.int().min(1).max(1_000).default(10),
    /** The shortest first, or the surest; the other decides between equal ones. */
    order: z.enum(['hops', 'confidence']).default('hops'),
    limit: z.int().min(1).max(10_000).default(100),
  }),
  result: z.strictObject({
    nodes: z.array(entitySummarySchema),
    links: z.array(linkSchema),
    hops: z.int(),
    /** Product over the hops, of each the most confident of its parallel links. */
    confidence: z.number(),
    /** Index in `links` of the one that the least confident hop rests on; null on a way of no hop. */
    weakest: z.int().nullable(),
    /** Whether there is a day on which every hop holds; else it was never a way at one time. */
    simultaneous: z.boolean(),
  }),
  beside: z.object({
    /** Whether all of them are linked, each with each. */
    linked: z.boolean(),
    /** The least of all. */
    minHops: z.int().nullable(),
    /** Entities with more links than `maxDegree`, which nothing passed through; where there is none, none was in the way. */
    skippedHubs: z.array(entitySummarySchema.extend({ degree: z.int() })),
    /** The first day (ISO) on which any two were linked within `maxHops`; null if never, or if no first day is known. */
    since: z.string().nullable(),
    /** The same for each two, in the order of the question. */
    pairs: z.array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        linked: z.boolean(),
        minHops: z.int().nullable(),
        since: z.string().nullable(),
      }),
    ),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'interactive',
});

import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { linkSchema } from '../contracts/link.ts';
import { defineQuestion } from './define-question.ts';
import { networkParams } from './network-params.ts';

/** How two entities are linked: all shortest ways, up to `maxHops`. */
export const pathsQuestion = defineQuestion({
  name: 'paths',
  title: 'How are these two linked?',
  params: z.strictObject({
    ...networkParams,
    from: entityIdSchema,
    to: entityIdSchema,
    maxHops: z.int().min(1).max(20).default(4),
    /** At most so many of the shortest ways. */
    k: z.int().min(1).max(1_000).default(10),
    limit: z.int().min(1).max(10_000).default(100),
  }),
  result: z.strictObject({
    nodes: z.array(entitySummarySchema),
    links: z.array(linkSchema),
    hops: z.int(),
    confidence: z.number(),
    /** Index in `links` of the one that the least confident hop rests on; null on a way of no hop. */
    weakest: z.int().nullable(),
    /** Whether there is a day on which every hop holds; else it was never a way at one time. */
    simultaneous: z.boolean(),
  }),
  beside: z.object({
    linked: z.boolean(),
    minHops: z.int().nullable(),
    skippedHubs: z.array(entitySummarySchema.extend({ degree: z.int() })),
    /** The first day (ISO) on which they were linked within `maxHops`; null if never, or if no first day is known. */
    since: z.string().nullable(),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'interactive',
});

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
    k: z.int().min(1).max(100).default(10),
  }),
  result: z.strictObject({
    nodes: z.array(entitySummarySchema),
    links: z.array(linkSchema),
    hops: z.int(),
    confidence: z.number(),
    /** Index of the link with the least confidence. */
    weakest: z.int(),
  }),
  beside: z.object({
    linked: z.boolean(),
    minHops: z.int().nullable(),
    skippedHubs: z.array(entitySummarySchema.extend({ degree: z.int() })),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'interactive',
});

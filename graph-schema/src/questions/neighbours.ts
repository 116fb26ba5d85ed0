import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { linkSchema } from '../contracts/link.ts';
import { defineQuestion } from './define-question.ts';
import { networkParams } from './network-params.ts';

/** Who and what is directly linked to these entities: counts by type and direction first, then a page. */
export const neighboursQuestion = defineQuestion({
  name: 'neighbours',
  title: 'What is linked to these?',
  params: z.strictObject({
    ...networkParams,
    entities: z.array(entityIdSchema).min(1).max(200),
    direction: z.enum(['out', 'in', 'both']).default('both'),
    limit: z.int().min(0).max(10_000).default(100),
    offset: z.int().min(0).default(0),
  }),
  result: z.strictObject({ entity: entitySummarySchema, links: z.array(linkSchema) }),
  beside: z.object({
    counts: z.array(
      z.strictObject({ type: z.string(), direction: z.enum(['out', 'in']), kind: z.string(), count: z.int() }),
    ),
    total: z.int(),
  }),
  purposes: ['investigation', 'planning', 'reporting', 'safeguarding'],
  projection: 'full',
  cost: 'interactive',
});

import * as z from 'zod';
import { entityViewSchema } from '../contracts/entities.ts';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { defineQuestion } from './define-question.ts';
import { commonParams } from './network-params.ts';

/** One entity: folded properties, each with the records behind it, grades, contradictions shown. */
export const profileQuestion = defineQuestion({
  name: 'profile',
  title: 'What is known of this?',
  params: z.strictObject({
    entity: entityIdSchema,
    ...commonParams,
    limit: z.int().min(1).max(2_000).default(500),
  }),
  result: entityViewSchema,
  beside: z.object({}),
  purposes: ['investigation', 'planning', 'reporting', 'screening', 'safeguarding', 'judicial'],
  projection: 'full',
  cost: 'interactive',
});

import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { markingSchema } from '../contracts/marking.ts';
import { defineQuestion } from './define-question.ts';
import { commonParams } from './network-params.ts';

/** Under which marking these may be shown: one result, or none where nothing of them is there. */
export const markingQuestion = defineQuestion({
  name: 'marking',
  title: 'Under which marking do these stand?',
  params: z.strictObject({ ...commonParams, entities: z.array(entityIdSchema).min(1).max(10_000) }),
  result: markingSchema,
  beside: z.object({}),
  purposes: ['investigation', 'planning', 'reporting', 'screening', 'safeguarding', 'judicial'],
  projection: 'full',
  cost: 'interactive',
});

import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { gradeCodesSchema } from '../contracts/grade-codes.ts';
import { linkSchema } from '../contracts/link.ts';
import { defineQuestion } from './define-question.ts';
import { networkParams } from './network-params.ts';

/** A link with the grade of its surest claim, where that was graded. */
const gradedLinkSchema = linkSchema.extend({ grade: gradeCodesSchema.optional() });

/** What these are by now, after merges and the like, and every link among them; what is not there has no result. */
export const amongQuestion = defineQuestion({
  name: 'among',
  title: 'How are these linked among themselves?',
  params: z.strictObject({
    ...networkParams,
    entities: z.array(entityIdSchema).min(1).max(2_000),
    /** At most so many links. */
    limit: z.int().min(0).max(20_000).default(10_000),
  }),
  result: z.strictObject({
    /** The id that was asked for. */
    asked: z.string(),
    entity: entitySummarySchema,
    /** Why a person is recorded, as it is shown: a code of `subjectStatus`. */
    status: z.string().optional(),
  }),
  beside: z.object({ links: z.array(gradedLinkSchema) }),
  purposes: ['investigation', 'planning', 'reporting', 'safeguarding'],
  projection: 'full',
  cost: 'interactive',
});

import * as z from 'zod';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { kindLabelSchema } from '../contracts/kind-label.ts';
import { defineQuestion } from './define-question.ts';
import { commonParams } from './network-params.ts';

/** Finds entities by name, alias or identifier, across scripts and small typing errors, and says why each matched. */
export const searchQuestion = defineQuestion({
  name: 'search',
  title: 'Search',
  params: z.strictObject({
    ...commonParams,
    text: z.string().min(1).max(400),
    kinds: z.array(kindLabelSchema).optional(),
    limit: z.int().min(1).max(200).default(20),
  }),
  result: z.strictObject({
    entity: entitySummarySchema,
    /** 0..1; comparable within one answer only. */
    score: z.number(),
    matched: z.array(
      z.strictObject({
        field: z.enum(['name', 'alias', 'identifier', 'caption']),
        value: z.string(),
        how: z.enum(['exact', 'start', 'word', 'otherScript', 'sound', 'typing']),
      }),
    ),
  }),
  beside: z.object({}),
  purposes: ['investigation', 'planning', 'reporting', 'screening', 'safeguarding', 'judicial'],
  projection: 'full',
  cost: 'interactive',
});

import * as z from 'zod';
import { defineQuestion } from './define-question.ts';
import { explainSchema, graphParams } from './graph-params.ts';
import { networkFiguresSchema } from './network-figures.ts';

/** A network in figures. */
export const networkSummaryQuestion = defineQuestion({
  name: 'network-summary',
  title: 'What is this network like?',
  params: z.strictObject(graphParams),
  result: networkFiguresSchema,
  beside: z.object({
    explain: explainSchema.optional(),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'heavy',
});

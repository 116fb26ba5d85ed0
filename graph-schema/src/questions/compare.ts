import * as z from 'zod';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { defineQuestion } from './define-question.ts';
import { graphParams } from './graph-params.ts';
import { networkFiguresSchema } from './network-figures.ts';

const { scope, asOf, knownAt, minConfidence } = graphParams;

/** What one side of a comparison has instead of the common parameters. */
const sideSchema = z.strictObject({
  scope,
  asOf,
  knownAt,
  minConfidence: minConfidence.unwrap().optional(),
  timeMode: graphParams.timeMode.unwrap().optional(),
});

const pairSchema = z.strictObject({ from: entitySummarySchema, to: entitySummarySchema, claims: z.array(z.string()) });

/** Two days, two scopes, two sources or two states of knowledge side by side. */
export const compareQuestion = defineQuestion({
  name: 'compare',
  title: 'How do these two networks differ?',
  params: z.strictObject({
    ...graphParams,
    first: sideSchema,
    second: sideSchema,
    /** At most so many lines of each list. */
    limit: z.int().min(1).max(10_000).default(500),
  }),
  result: z.strictObject({
    first: networkFiguresSchema,
    second: networkFiguresSchema,
    nodes: z.strictObject({
      both: z.int(),
      onlyFirst: z.array(entitySummarySchema),
      onlySecond: z.array(entitySummarySchema),
      onlyFirstCount: z.int(),
      onlySecondCount: z.int(),
      /** Those in both over those in either; 1 where there are none. */
      jaccard: z.number(),
    }),
    ties: z.strictObject({
      both: z.int(),
      onlyFirst: z.array(pairSchema),
      onlySecond: z.array(pairSchema),
      onlyFirstCount: z.int(),
      onlySecondCount: z.int(),
      jaccard: z.number(),
    }),
  }),
  beside: z.object({}),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'heavy',
});

import * as z from 'zod';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { candidatesSchema } from './candidates.ts';
import { defineQuestion } from './define-question.ts';
import { explainSchema, graphParams } from './graph-params.ts';

const leftSchema = z.strictObject({
  nodes: z.int(),
  components: z.int(),
  largest: z.int(),
  /** Mean of 1 ÷ hops over all pairs that are left. */
  efficiency: z.number(),
  /** Share of pairs between whom there is no way. */
  fragmentation: z.number(),
});

/** What is left of a network when those who stand out by a measure are removed, one after another. */
export const disruptionQuestion = defineQuestion({
  name: 'disruption',
  title: 'How does this network fall apart when its foremost are removed?',
  params: z.strictObject({
    ...graphParams,
    by: z
      .enum(['degree', 'strength', 'betweenness', 'closeness', 'harmonic', 'eigenvector', 'pagerank', 'coreness'])
      .default('betweenness'),
    /** The measure is computed anew after each removal, or once. */
    mode: z.enum(['sequential', 'block']).default('sequential'),
    steps: z.int().min(1).max(1_000).default(10),
    candidates: candidatesSchema.default('all'),
  }),
  /** After one removal more. */
  result: z.strictObject({
    step: z.int(),
    removed: entitySummarySchema,
    ...leftSchema.shape,
    /** The largest component, as a share of the largest before any removal. */
    share: z.number(),
  }),
  beside: z.object({ before: leftSchema, explain: explainSchema.optional() }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'heavy',
});

import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { defineQuestion } from './define-question.ts';
import { explainSchema, graphParams } from './graph-params.ts';

/** What can be measured of each entity of a network. */
export const measureNames = [
  'degree',
  'inDegree',
  'outDegree',
  'strength',
  'betweenness',
  'closeness',
  'harmonic',
  'eigenvector',
  'pagerank',
  'coreness',
  'clustering',
  'constraint',
] as const;
/** The name of a measure. */
export const measureSchema = z.enum(measureNames);
export type Measure = z.infer<typeof measureSchema>;

/** Measures of each entity of a network: the greatest first by `sortBy`, else by the first measure. */
export const metricsQuestion = defineQuestion({
  name: 'metrics',
  title: 'Who stands out in this network, and by which measure?',
  params: z.strictObject({
    ...graphParams,
    measures: z
      .array(measureSchema)
      .min(1)
      .max(measureNames.length)
      .default(['degree', 'betweenness', 'closeness', 'eigenvector', 'pagerank']),
    /** Whether betweenness and harmonic closeness are shares of the greatest possible. Degree and coreness count ties, strength adds up weights, also where `weighted` is false. */
    normalised: z.boolean().default(true),
    sortBy: measureSchema.optional(),
    /** Results for these alone, measured in the whole network; those that are not in it have none. */
    only: z.array(entityIdSchema).max(10_000).optional(),
    limit: z.int().min(1).max(100_000).default(100),
  }),
  result: z.strictObject({
    entity: entitySummarySchema,
    /** Null where a measure has no meaning, such as the constraint of who has no tie. */
    values: z.partialRecord(measureSchema, z.number().nullable()),
  }),
  beside: z.object({
    nodes: z.int(),
    ties: z.int(),
    /** Of each measure over the whole network: how many lie in each of ten equal steps from the least to the greatest. */
    distribution: z.array(
      z.strictObject({
        measure: measureSchema,
        least: z.number(),
        mean: z.number(),
        greatest: z.number(),
        counts: z.array(z.int()),
      }),
    ),
    /**
     * Where betweenness (normalised, by hops) was estimated from so many ways, drawn by the seed, because the network is too
     * large: how far each value may be off, and with which probability none is further.
     */
    estimate: z.strictObject({ samples: z.int(), error: z.number(), confidence: z.number() }).optional(),
    explain: explainSchema.optional(),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'heavy',
});

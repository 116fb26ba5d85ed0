import * as z from 'zod';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { defineQuestion } from './define-question.ts';
import { explainSchema, graphParams } from './graph-params.ts';

/** How communities are sought. */
export const communityMethodSchema = z.enum(['leiden', 'louvain', 'label-propagation']);

/** Groups of a network that are tied among themselves more than to others, the largest first; direction plays no part. */
export const communitiesQuestion = defineQuestion({
  name: 'communities',
  title: 'Into which groups does this network fall?',
  params: z.strictObject({
    ...graphParams,
    method: communityMethodSchema.default('leiden'),
    /** Above 1 for more and smaller groups. */
    resolution: z.number().min(0.01).max(100).default(1),
    /** So many runs, each with the next seed; the best is told, and how far the others agree. */
    runs: z.int().min(1).max(50).default(10),
    /** At most so many communities. */
    limit: z.int().min(1).max(10_000).default(100),
    /** At most so many members of each. */
    memberLimit: z.int().min(1).max(10_000).default(1_000),
  }),
  result: z.strictObject({
    community: z.int(),
    size: z.int(),
    members: z.array(entitySummarySchema),
    /** Over all other runs: the mean share of pairs of members that are together there, too. */
    stability: z.number(),
  }),
  beside: z.object({
    modularity: z.number(),
    /** How far the runs agree as a whole: the mean adjusted Rand index of each two. */
    stability: z.number(),
    communities: z.int(),
    /** The seed of the run that is told. */
    bestSeed: z.int(),
    explain: explainSchema.optional(),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'heavy',
});

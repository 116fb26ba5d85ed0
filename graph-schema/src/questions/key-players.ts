import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { candidatesSchema } from './candidates.ts';
import { defineQuestion } from './define-question.ts';
import { explainSchema, graphParams } from './graph-params.ts';

const chosenSchema = z.strictObject({ set: z.array(entitySummarySchema), fAfter: z.number() });

/** Which few, removed together, fragment a network the most; direction and strength of ties play no part. */
export const keyPlayersQuestion = defineQuestion({
  name: 'key-players',
  title: 'Who, removed together, would break this network up the most?',
  params: z.strictObject({
    ...graphParams,
    k: z.int().min(1).max(20).default(3),
    candidates: candidatesSchema.default('suspects'),
    /** What it costs to remove somebody, by id; 1 where nothing is said. Of equally good sets the cheapest comes first. */
    costs: z.record(entityIdSchema, z.number().min(0).max(1e12)).optional(),
    /** At most so many of the best sets. */
    limit: z.int().min(1).max(50).default(50),
  }),
  /** One of the best sets. */
  result: z.strictObject({
    ...chosenSchema.shape,
    /** What is left hangs together in these, the largest first; at most twenty, each with a few of its members. */
    components: z.array(z.strictObject({ size: z.int(), sample: z.array(entitySummarySchema) })),
    cost: z.number(),
  }),
  beside: z.object({
    /** `exact`: no set is better; `heuristic`: one may be, up to `bound`. */
    method: z.enum(['exact', 'heuristic']),
    fBefore: z.number(),
    bound: z.number(),
    /** How many candidates there are, and sets of them; how many sets are known to be as good as the best. */
    candidateCount: z.int(),
    setCount: z.number(),
    tied: z.int(),
    /** What other ways of choosing would have come to; null in a network too large for betweenness. */
    comparison: z.strictObject({
      degree: chosenSchema,
      betweenness: chosenSchema.nullable(),
      greedy: chosenSchema,
    }),
    /** Who would come to stand between others once the first set is gone: by how much more betweenness, as a share of all pairs. */
    likelySuccessors: z.array(entitySummarySchema.extend({ brokerageGain: z.number() })),
    explain: explainSchema.optional(),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'heavy',
});

import * as z from 'zod';
import { kindLabelSchema } from '../contracts/kind-label.ts';
import { networkParams } from './network-params.ts';

/** How much a tie between two is worth that a projection makes of what they share: 1 ÷ (n − 1) for each thing that n share, or 1. */
export const weightingSchema = z.enum(['newman', 'shared']);

/** A network of two sorts of things as it is, or one sort tied by what it shares; a kind alone is projected with `newman`. */
export const projectSchema = z.union([
  z.literal('none'),
  kindLabelSchema,
  z.strictObject({ onto: kindLabelSchema, weighting: weightingSchema.default('newman') }),
]);

/**
 * Parameters of questions about a network as a whole. Those of one value are there to be echoed: each answer says by which
 * conventions it was computed, and can be asked again by what it says.
 */
export const graphParams = {
  ...networkParams,
  /** Whether ties have their direction; a projection has none. */
  directed: z.boolean().default(false),
  /** Parallel ties become one, or stay: one for each type and direction. */
  parallel: z.enum(['merge', 'keep']).default('merge'),
  /** Whether ties count by their strength (the sum of the claims’ weights); else each is 1. */
  weighted: z.boolean().default(false),
  /** Where ties are weighted, the length of a way is the sum of 1 ÷ strength. */
  weights: z.enum(['strength']).default('strength'),
  /** Whether what has no tie is part of the network. */
  isolates: z.boolean().default(true),
  /** A tie from something to itself. */
  loops: z.enum(['drop']).default('drop'),
  project: projectSchema.default('none'),
  /** Equal values: by caption, then id. */
  ties: z.enum(['caption']).default('caption'),
  /** Whether the answer names the claims and records that each result rests on. */
  explain: z.boolean().default(false),
};

/** The facts that results rest on, where `explain` asks for them. */
export const explainSchema = z.array(
  z.strictObject({
    /** Index in `results`. */
    result: z.int(),
    /** Ids of claims and of their records, sorted; at most a thousand claims. */
    claims: z.array(z.string()),
    records: z.array(z.string()),
    /** How many claims there are. */
    total: z.int(),
  }),
);
export type Explain = z.infer<typeof explainSchema>;

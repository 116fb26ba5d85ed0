import * as z from 'zod';

/** One fact between two entities: the visible parallel claims of one type, folded. */
export const linkSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  type: z.string(),
  class: z.string(),
  /** Ids of the claims, sorted. */
  claims: z.array(z.string()),
  /** How many distinct origins carry it. */
  origins: z.int(),
  /** 1 − Π(1 − c) over distinct origins. */
  confidence: z.number(),
  /** Sum of the claims' weights. */
  weight: z.number(),
  validText: z.string().optional(),
  /** The widest of the claims' bounds; whole days since 1970-01-01. */
  fromEarliest: z.int(),
  fromLatest: z.int(),
  toEarliest: z.int(),
  toLatest: z.int(),
});
export type Link = z.infer<typeof linkSchema>;

import * as z from 'zod';
import { entitySummarySchema } from './entity-summary.ts';
import { gradeCodesSchema } from './grade-codes.ts';

/** One value of a property, with the claims and records behind it. */
export const foldedValueSchema = z.strictObject({
  value: z.unknown(),
  confidence: z.number(),
  claims: z.array(z.string()),
  records: z.array(z.string()),
  origins: z.int(),
});
/** A property folded from the visible claims: the value shown, and all the others. */
export const foldedPropertySchema = z.strictObject({
  name: z.string(),
  contested: z.boolean(),
  values: z.array(foldedValueSchema),
});
export type FoldedProperty = z.infer<typeof foldedPropertySchema>;

/** One claim on an entity with its record, grade and raw value, for the inspector. */
export const entityClaimSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  record: z.string(),
  source: z.string(),
  grade: gradeCodesSchema,
  confidence: z.number(),
  properties: z.record(z.string(), z.unknown()),
  /** The other end, where there is one. */
  other: entitySummarySchema.optional(),
  direction: z.enum(['out', 'in']).optional(),
  fromEarliest: z.int(),
  fromLatest: z.int(),
  toEarliest: z.int(),
  toLatest: z.int(),
  recordedAt: z.string(),
});
export type EntityClaim = z.infer<typeof entityClaimSchema>;

/** The folded view of one entity. */
export const entityViewSchema = entitySummarySchema.extend({
  names: z.array(
    z.strictObject({
      name: z.string(),
      type: z.string(),
      script: z.string(),
      confidence: z.number(),
      records: z.array(z.string()),
    }),
  ),
  keys: z.array(z.strictObject({ key: z.string(), records: z.array(z.string()) })),
  properties: z.array(foldedPropertySchema),
  claims: z.array(entityClaimSchema),
  records: z.int(),
  sources: z.array(z.string()),
  truncated: z.nullable(z.strictObject({ reason: z.string(), total: z.int().optional() })),
});
export type EntityView = z.infer<typeof entityViewSchema>;

/** A record in a list. */
export const recordSummarySchema = z.strictObject({
  id: z.string(),
  source: z.string(),
  ref: z.string(),
  version: z.string(),
  kind: z.string(),
  recordedAt: z.string(),
  flags: z.array(z.string()),
  grade: gradeCodesSchema,
});

export type RecordSummary = z.infer<typeof recordSummarySchema>;

/** A record: raw beside normalised. */
export const recordViewSchema = recordSummarySchema.extend({
  raw: z.string(),
  /** It speaks of a protected person: the raw text, all words, what the source calls it, and what it says of them are kept from this reader. */
  withheld: z.literal(true).optional(),
  said: z.unknown(),
  flagDetails: z.unknown(),
  profile: z.string(),
  position: z.string(),
  import: z.string(),
  origin: z.string(),
  handling: z.strictObject({
    originator: z.string(),
    level: z.int(),
    code: z.string(),
    releasableTo: z.array(z.string()),
  }),
  retractedAt: z.string().optional(),
  /** The entities it speaks of, as this reader sees them. */
  entities: z.array(entitySummarySchema),
});
export type RecordView = z.infer<typeof recordViewSchema>;

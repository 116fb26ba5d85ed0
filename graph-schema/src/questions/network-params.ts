import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { relationshipTypeSchema } from '../contracts/kind-label.ts';

/** Which part of what is visible a question looks at; absent: all of it. */
export const scopeSchema = z.union([
  z.strictObject({ sources: z.array(z.string()).min(1) }),
  z.strictObject({ entities: z.array(entityIdSchema).min(1) }),
  z.strictObject({ around: z.strictObject({ entity: entityIdSchema, hops: z.int().min(1).max(4) }) }),
]);
export type Scope = z.infer<typeof scopeSchema>;

/** Parameters common to all network questions. */
export const networkParams = {
  scope: scopeSchema.optional(),
  types: z.array(relationshipTypeSchema).optional(),
  classes: z.array(z.enum(['social', 'operational', 'communication', 'financial', 'event', 'logistic'])).optional(),
  /** A day (ISO), at which relationships must hold. */
  asOf: z.iso.date().optional(),
  timeMode: z.enum(['possible', 'certain', 'ever']).default('possible'),
  /** An instant (ISO): what the platform knew then; absent: now. */
  knownAt: z.iso.datetime({ offset: true }).optional(),
  minConfidence: z.number().min(0).max(1).default(0),
  /** A node with more visible links is not passed through unless named. */
  maxDegree: z.int().min(1).max(1_000_000).default(200),
  /** An opaque revision: answer at the earliest when it is visible. */
  after: z.string().optional(),
};

import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { relationshipTypeSchema } from '../contracts/kind-label.ts';

const workId = z.string().min(1).max(64);

/** Which part of what is visible a question looks at; absent: all of it. */
export const scopeSchema = z.union(
  [
    z.strictObject({ sources: z.array(z.string().min(1).max(200)).min(1).max(1_000) }),
    z.strictObject({ entities: z.array(entityIdSchema).min(1).max(100_000) }),
    z.strictObject({ around: z.strictObject({ entity: entityIdSchema, hops: z.int().min(1).max(4) }) }),
    z.strictObject({ case: workId }),
    z.strictObject({ operation: workId }),
    z.strictObject({ chart: workId }),
  ],
  'one of {sources: […]}, {entities: […]}, {around: {entity, hops}}, {case}, {operation}, {chart}',
);
export type Scope = z.infer<typeof scopeSchema>;

const classNames = ['social', 'operational', 'communication', 'financial', 'event', 'logistic'] as const;
/** The classes of relationships by the letters of the domain model. */
const classLetters = {
  S: 'social',
  O: 'operational',
  C: 'communication',
  F: 'financial',
  E: 'event',
  L: 'logistic',
} as const;

/** Classes of relationships by name or by letter; the class of each, by its name. */
export const classesByName: Readonly<Record<ClassName, (typeof classNames)[number]>> = {
  social: 'social',
  operational: 'operational',
  communication: 'communication',
  financial: 'financial',
  event: 'event',
  logistic: 'logistic',
  ...classLetters,
};
const classNameSchema = z.enum([...classNames, 'S', 'O', 'C', 'F', 'E', 'L']);
type ClassName = z.infer<typeof classNameSchema>;

/** Parameters common to all questions. */
export const commonParams = {
  scope: scopeSchema.optional(),
  types: z.array(relationshipTypeSchema).max(200).optional(),
  /** By name or by letter: S, O, C, F, E, L. */
  classes: z.array(classNameSchema).max(20).optional(),
  /** A day (ISO), at which relationships must hold. */
  asOf: z.iso.date('a day, such as 2026-01-31').optional(),
  timeMode: z.enum(['possible', 'certain', 'ever']).default('possible'),
  /** An instant (ISO): what the platform knew then; absent: now. */
  knownAt: z.iso.datetime({ offset: true, error: 'an instant with its zone, such as 2026-01-31T12:00:00Z' }).optional(),
  minConfidence: z.number().min(0).max(1).default(0),
  /** Decides where chance plays a part; the same seed, the same answer. */
  seed: z.int().min(0).max(4_294_967_295).default(1),
  /** An opaque revision: answer when something newer is visible, at the latest after two seconds. */
  after: z.string().max(200).optional(),
};

/** Parameters of questions that walk from one entity to the next. */
export const networkParams = {
  ...commonParams,
  /** A node with more visible links is not passed through unless named. */
  maxDegree: z.int().min(1).max(1_000_000).default(200),
};

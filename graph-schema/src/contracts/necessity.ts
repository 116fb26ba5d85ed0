import * as z from 'zod';
import { measures } from '../policy/measures.ts';
import { opaqueIdSchema } from './entity-id.ts';
import { caseReferenceSchema } from './session.ts';

/** An approval lasts at most so many days. */
export const LONGEST_APPROVAL_DAYS = 90;

/** Stating why an intrusive measure is needed in a case, and until when. */
export const necessityRequestSchema = z.strictObject({
  measure: z.enum(measures),
  case: caseReferenceSchema,
  statement: z.string().trim().min(20, 'say why nothing milder would do, in a sentence or more').max(4_000),
  until: z.iso.datetime(),
});

export type NecessityRequest = z.infer<typeof necessityRequestSchema>;

export const necessityStates = ['waiting', 'approved', 'refused', 'ended'] as const;
/** What is done with a statement: by a supervisor, or its end by whoever made it. */
export const necessityVerdicts = ['approve', 'refuse', 'end'] as const;
export type NecessityVerdict = (typeof necessityVerdicts)[number];

/** A statement of necessity and what became of it. */
export const necessitySchema = z.strictObject({
  id: opaqueIdSchema,
  measure: z.enum(measures),
  case: z.string(),
  statement: z.string(),
  account: z.string(),
  agency: z.string(),
  at: z.string(),
  until: z.string(),
  state: z.enum(necessityStates),
  /** Whether it may be used now: approved, and not expired. */
  isValid: z.boolean(),
  decidedBy: z.string().optional(),
  decidedAt: z.string().optional(),
  reason: z.string().optional(),
});
export type Necessity = z.infer<typeof necessitySchema>;
export const necessitiesSchema = z.strictObject({ statements: z.array(necessitySchema) });

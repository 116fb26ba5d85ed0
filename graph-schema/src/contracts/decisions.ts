import * as z from 'zod';
import { entityIdSchema } from './entity-id.ts';

/** A person's word on whether entities are the same. */
export const decisionRequestSchema = z.strictObject({
  verdict: z.enum(['same', 'different']),
  entities: z.array(entityIdSchema).min(2).max(50),
  reason: z.string().min(1).max(1000),
  /** Goes ahead although the merge discloses something. */
  confirm: z.boolean().default(false),
});
export const decisionViewSchema = z.strictObject({
  id: z.string(),
  verdict: z.enum(['same', 'different']),
  entities: z.array(z.string()),
  /** The entity that the others are now part of; with `same` only. */
  survivor: z.string().optional(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  retractedAt: z.string().optional(),
});
export type DecisionView = z.infer<typeof decisionViewSchema>;

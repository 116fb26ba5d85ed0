import * as z from 'zod';
import { opaqueIdSchema } from './entity-id.ts';

/** A case, an operation or another closed circle, named by the agency that keeps it: `AGENCY/NAME`. */
export const compartmentSchema = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9_-]{0,31}\/[\p{L}\p{N}][\p{L}\p{N}._ -]{0,63}$/u, 'AGENCY/NAME');

/** Belongs to it, or was granted access for a time. */
export const compartmentMemberKinds = ['member', 'approval'] as const;

/** Lets an account into a compartment. An approval has an end. */
export const newCompartmentMemberSchema = z
  .strictObject({
    compartment: compartmentSchema,
    account: z.string().min(1).max(64),
    kind: z.enum(compartmentMemberKinds),
    from: z.iso.datetime().optional(),
    until: z.iso.datetime().optional(),
    reason: z.string().trim().min(1).max(1_000),
  })
  .refine(({ kind, until }) => kind === 'member' || until !== undefined, {
    path: ['until'],
    message: 'an approval has an end',
  });

/** Who belongs to a compartment, from when to when. */
export const compartmentMemberSchema = z.strictObject({
  id: opaqueIdSchema,
  compartment: z.string(),
  account: z.string(),
  agency: z.string(),
  kind: z.enum(compartmentMemberKinds),
  from: z.string(),
  until: z.string().optional(),
  isNow: z.boolean(),
});
export type CompartmentMember = z.infer<typeof compartmentMemberSchema>;

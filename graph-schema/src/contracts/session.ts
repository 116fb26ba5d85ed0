import * as z from 'zod';

/** Purposes for which person-level data may be asked. */
export const purposes = [
  'investigation',
  'planning',
  'reporting',
  'screening',
  'safeguarding',
  'judicial',
  'administration',
] as const;
export type Purpose = (typeof purposes)[number];

/** Reference of a case, as the header `Corridor-Case` states it. */
export const caseReferenceSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}/._ -]{0,63}$/u, 'a reference of at most 64 characters');

/** Who is signed in, as the desk shows it. */
export const sessionViewSchema = z.strictObject({
  account: z.string(),
  agency: z.string(),
  office: z.string().optional(),
  taskForces: z.array(z.string()),
  roles: z.array(z.string()),
  clearance: z.int(),
  victimRight: z.boolean(),
  purpose: z.enum(purposes),
  /** Purposes that it may state. */
  purposes: z.array(z.enum(purposes)),
  /** Whether the person has proved in the last minutes who they are. */
  isSteppedUp: z.boolean(),
});
export type SessionView = z.infer<typeof sessionViewSchema>;

export const signInSchema = z.strictObject({
  account: z.string().min(1).max(64),
  password: z.string().min(1).max(1024),
});
export const tokenRequestSchema = z.strictObject({
  account: z.string().min(1).max(64),
  password: z.string().min(1).max(1024).optional(),
  /** Of the second factor, where the account has one. */
  code: z.string().min(1).max(32).optional(),
  purpose: z.enum(purposes).optional(),
});
export const tokenViewSchema = z.strictObject({ token: z.string(), expiresAt: z.string() });
export const signInLinkRequestSchema = z.strictObject({ account: z.string().min(1).max(64).optional() });
export const signInLinkSchema = z.strictObject({ path: z.string(), expiresAt: z.string() });

/** The password was right; a code of the second factor is still needed, with this ticket. */
export const secondStepSchema = z.strictObject({ ticket: z.string(), expiresAt: z.string() });
export const secondStepRequestSchema = z.strictObject({
  ticket: z.string().min(1).max(100),
  code: z.string().min(1).max(32),
});
/** Ways to sign in beside account and password. */
export const signInWaysSchema = z.strictObject({ singleSignOn: z.boolean() });

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
  roles: z.array(z.string()),
  clearance: z.int(),
  purpose: z.enum(purposes),
});
export type SessionView = z.infer<typeof sessionViewSchema>;

export const signInSchema = z.strictObject({
  account: z.string().min(1).max(64),
  password: z.string().min(1).max(1024),
});
export const tokenRequestSchema = z.strictObject({
  account: z.string().min(1).max(64),
  password: z.string().min(1).max(1024).optional(),
  purpose: z.enum(purposes).optional(),
});
export const tokenViewSchema = z.strictObject({ token: z.string(), expiresAt: z.string() });
export const signInLinkSchema = z.strictObject({ path: z.string(), expiresAt: z.string() });

import * as z from 'zod';
import { accountNameSchema, accountRightsSchema, accountStates, newPasswordSchema } from './account-rights.ts';
import { agencyCodeSchema } from './agencies.ts';
import { opaqueIdSchema } from './entity-id.ts';

/** A code that sets the password of one account, once. It is shown to the administrator, who hands it over by hand. */
export const setupSchema = z.strictObject({ path: z.string(), code: z.string(), expiresAt: z.string() });
export type Setup = z.infer<typeof setupSchema>;

/** An account as those see it who keep accounts. */
export const accountViewSchema = accountRightsSchema.extend({
  id: opaqueIdSchema,
  account: z.string(),
  agency: agencyCodeSchema,
  roles: z.array(z.string()),
  state: z.enum(accountStates),
  hasPassword: z.boolean(),
  hasSecondFactor: z.boolean(),
  /** Failed attempts to sign in since the last that worked, from devices that the account has not used before. */
  failedSignIns: z.int(),
});
export type AccountView = z.infer<typeof accountViewSchema>;

/** A new account of the administrator's own agency. */
export const newAccountSchema = accountRightsSchema.extend({ account: accountNameSchema });

/** What changes of an account; `null` takes a value away. */
export const accountChangeSchema = z.strictObject({
  name: accountRightsSchema.shape.name.nullable(),
  office: agencyCodeSchema.nullable().optional(),
  roles: accountRightsSchema.shape.roles.optional(),
  level: accountRightsSchema.shape.level.optional(),
  victimRight: z.boolean().optional(),
  purposes: accountRightsSchema.shape.purposes.nullable(),
  subject: accountRightsSchema.shape.subject.nullable(),
  state: z.enum(accountStates).optional(),
});
export type AccountChange = z.infer<typeof accountChangeSchema>;

/** What an administrator did to an account. */
export const rightsChangeKinds = ['made', 'changed', 'reset'] as const;

/** One step in the history of an account: who did what, when; of a change the values that it set. */
export const rightsChangeSchema = z.strictObject({
  at: z.string(),
  by: z.string(),
  what: z.enum(rightsChangeKinds),
  values: accountChangeSchema,
});
export type RightsChange = z.infer<typeof rightsChangeSchema>;

export const newAccountViewSchema = z.strictObject({ account: accountViewSchema, setup: setupSchema.optional() });

/** Begins again: a new code for the password; the second factor goes only when that is said. */
export const resetRequestSchema = z.strictObject({ secondFactor: z.boolean().optional() });

export const firstAccountSchema = z.strictObject({
  account: accountNameSchema,
  password: newPasswordSchema,
  agency: agencyCodeSchema,
});

/** Sets the password of the account that a code is for. */
export const setupRequestSchema = z.strictObject({ code: z.string().min(1).max(100), password: newPasswordSchema });

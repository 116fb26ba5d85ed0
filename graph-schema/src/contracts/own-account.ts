import * as z from 'zod';
import { actionRules } from '../policy/actions.ts';
import { accountViewSchema } from './accounts.ts';
import { newPasswordSchema } from './account-rights.ts';
import { opaqueIdSchema } from './entity-id.ts';
import { purposes } from './session.ts';

/** How a session was opened. */
export const sessionOrigins = ['password', 'link', 'singleSignOn', 'secret', 'demonstration'] as const;

/** One of the account's own sessions that is open. */
export const openSessionSchema = z.strictObject({
  id: opaqueIdSchema,
  origin: z.enum(sessionOrigins),
  /** Of a script, not of a browser. */
  isForScripts: z.boolean(),
  purpose: z.enum(purposes),
  openedAt: z.string(),
  usedAt: z.string(),
  endsAt: z.string(),
  isCurrent: z.boolean(),
});
export type OpenSession = z.infer<typeof openSessionSchema>;

/** Proof of oneself: the password, a code of the second factor, or nothing for a demonstration account without either. */
export const stepUpSchema = z.strictObject({
  password: z.string().min(1).max(1024).optional(),
  code: z.string().min(1).max(32).optional(),
});
export const steppedUpSchema = z.strictObject({ until: z.string() });

/** One's own account. */
export const ownAccountSchema = accountViewSchema.extend({
  taskForces: z.array(z.string()),
  compartments: z.array(z.string()),
  servedPurposes: z.array(z.enum(purposes)),
  recoveryCodesLeft: z.int(),
});
export type OwnAccount = z.infer<typeof ownAccountSchema>;

export const passwordChangeSchema = z.strictObject({
  password: z.string().min(1).max(1024),
  newPassword: newPasswordSchema,
});

/** A second factor that waits for its first code; the secret is shown this once. */
export const secondFactorOfferSchema = z.strictObject({ secret: z.string(), uri: z.string() });
export const secondFactorCodeSchema = z.strictObject({
  code: z.string().regex(/^\d{6}$/, 'six digits'),
});
/** Codes that each replace the device once; shown this once. */
export const recoveryCodesSchema = z.strictObject({ recoveryCodes: z.array(z.string()) });

const actionNames = actionRules.map(({ action }) => action);

/** A token for a script, narrower than its owner. What is absent is as the owner has it; the victim-data right is never lent unasked. */
export const newAccessTokenSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  endsAt: z.iso.datetime(),
  actions: z.array(z.enum(actionNames)).min(1).optional(),
  purposes: z.array(z.enum(purposes)).min(1).optional(),
  level: z.int().min(0).max(3).optional(),
  victimRight: z.boolean().optional(),
});

/** A personal token, without the token. */
export const accessTokenSchema = z.strictObject({
  id: opaqueIdSchema,
  name: z.string(),
  createdAt: z.string(),
  endsAt: z.string(),
  revokedAt: z.string().optional(),
  usedAt: z.string().optional(),
  actions: z.array(z.string()).optional(),
  purposes: z.array(z.string()).optional(),
  level: z.int(),
  victimRight: z.boolean(),
});
export type AccessTokenView = z.infer<typeof accessTokenSchema>;
export const madeAccessTokenSchema = z.strictObject({ accessToken: accessTokenSchema, token: z.string() });

import * as z from 'zod';
import { roleNames } from '../policy/roles.ts';
import { agencyCodeSchema } from './agencies.ts';
import { purposes } from './session.ts';

/** Name that an account signs in with: one name space over all agencies, without look-alikes. */
export const accountNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9@._+-]{0,63}$/, 'small letters, digits and @ . _ + -, at most 64');

/** `blocked` may sign in again one day, `ended` never. */
export const accountStates = ['active', 'blocked', 'ended'] as const;
export type AccountState = (typeof accountStates)[number];

/** A password as it is set; any that was set before may be longer or shorter. */
export const newPasswordSchema = z.string().min(12, 'at least 12 characters').max(1024);

/** What an account may do; an administrator is nothing else, because its accounts see no case data. */
export const accountRightsSchema = z.strictObject({
  /** Shown to colleagues beside the account's name. */
  name: z.string().trim().min(1).max(100).optional(),
  /** Code of a part of the agency. */
  office: agencyCodeSchema.optional(),
  roles: z
    .array(z.enum(roleNames))
    .min(1)
    .max(10)
    .refine((roles) => new Set(roles).size === roles.length, 'each role once')
    .refine((roles) => !roles.includes('admin') || roles.length === 1, 'an administrator has no other role'),
  /** Clearance, 0 to 3. */
  level: z.int().min(0).max(3),
  victimRight: z.boolean(),
  /** Purposes that it may state; absent: all that its roles serve. */
  purposes: z.array(z.enum(purposes)).min(1).optional(),
  /** What the company's sign-on calls the account; absent: as the account itself is called. */
  subject: z.string().min(1).max(200).optional(),
});
export type AccountRights = z.infer<typeof accountRightsSchema>;

import * as z from 'zod';
import { accountStates, purposes } from '@corridor/graph-schema/contracts';

/** An account as it is stored. */
export const accountSchema = z.object({
  id: z.string(),
  account: z.string(),
  agency: z.string(),
  name: z.string().optional(),
  office: z.string().optional(),
  roles: z.array(z.string()),
  /** Clearance, 0 to 3. */
  level: z.int(),
  victimRight: z.boolean(),
  /** Purposes that it may state; absent: all that its roles serve. */
  purposes: z.array(z.enum(purposes)).optional(),
  state: z.enum(accountStates).default('active'),
  /** The rights above in one text, as the last change left them. */
  rightsMark: z.string().optional(),
  /** What the company's sign-on calls it; absent: as it is called here. */
  subject: z.string().optional(),
  passwordHash: z.string().optional(),
  passwordSetAt: z.int().optional(),
  /** Which code may set the password: the newest alone, and none after it was set. */
  setupRound: z.string().optional(),
  /** Secret of the second factor, sealed; and one that waits for its first code. */
  secondFactor: z.string().optional(),
  offeredSecondFactor: z.string().optional(),
  /** Keyed hashes of the recovery codes that are left. */
  recoveryCodes: z.array(z.string()).default([]),
});
export type Account = z.infer<typeof accountSchema>;

/** An account with what it belongs to now. */
export interface Standing {
  readonly account: Account;
  /** Task forces of which its agency is a member today. */
  readonly taskForces: readonly string[];
  /** Cases, operations and other closed circles that it may enter now. */
  readonly compartments: readonly string[];
}

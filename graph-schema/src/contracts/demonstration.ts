import * as z from 'zod';

/** An account of the demonstration that a visitor may act as. */
export const demonstrationAccountSchema = z.strictObject({
  account: z.string(),
  agency: z.string(),
  roles: z.array(z.string()),
  /** Whether it is the one that is signed in. */
  isCurrent: z.boolean(),
});
export type DemonstrationAccount = z.infer<typeof demonstrationAccountSchema>;

/** Whom a visitor may act as; nobody where there is no demonstration, or this is not its machine. */
export const demonstrationAccountsSchema = z.strictObject({ accounts: z.array(demonstrationAccountSchema) });

/** Acting as another account of the demonstration. */
export const actAsSchema = z.strictObject({ account: z.string().min(1).max(64) });

import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Setup } from '@corridor/graph-schema/contracts';
import type { Account } from '../../access/account.ts';
import type { Context } from '../../context.ts';

type Ground = Pick<Context, 'store' | 'codes' | 'accounts'>;
const valueSchema = z.object({ account: z.string(), round: z.string() });

/** A code that sets the account's password, once; those made before are worth nothing from now on. */
export async function makeSetup({ store, codes }: Ground, account: string): Promise<Setup> {
  const round = randomUUID();
  await store.write(({ run }) =>
    run('MATCH (user:User {id: $account}) SET user.setupRound = $round', { account, round }),
  );
  const { code, expiresAt } = await codes.make('setup', JSON.stringify({ account, round }));
  // Behind the # of an address: no server is sent it.
  return { code, path: `/set-password#code=${code}`, expiresAt: new Date(expiresAt).toISOString() };
}

/** The account that a code is for, if it is the newest one; the code is used up. */
export async function useSetup({ codes, accounts }: Ground, code: string): Promise<Account | undefined> {
  const text = await codes.use('setup', code);
  if (text === undefined) return undefined;
  const { account: id, round } = valueSchema.parse(JSON.parse(text));
  const account = await accounts.byId(id);
  return account?.state === 'active' && account.setupRound === round ? account : undefined;
}

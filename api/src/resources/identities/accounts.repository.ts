import * as z from 'zod';
import type { AccountChange, AccountRights } from '@corridor/graph-schema/contracts';
import type { Ids } from '@corridor/graph-schema/ids';
import { nextWorkRevision, type StoreTools } from '@corridor/graph-schema/store';
import { accountSchema, type Account } from '../../access/account.ts';
import { accountId } from '../../access/accounts.ts';
import { setRightsMark } from '../../access/rights-mark.ts';

const MOST = 5_000;

/** The accounts of an agency, by name. */
export async function listAccounts({ run }: Pick<StoreTools, 'run'>, agency: string): Promise<Account[]> {
  const rows = await run(
    'MATCH (user:User {agency: $agency}) RETURN properties(user) AS user ORDER BY user.account LIMIT toInteger($most)',
    { agency, most: MOST },
  );
  return rows.map((row) => accountSchema.parse(row['user']));
}

/** One account of an agency; of another it is absent. */
export async function findAccount(
  { run }: Pick<StoreTools, 'run'>,
  agency: string,
  id: string,
): Promise<Account | undefined> {
  const rows = await run('MATCH (user:User {id: $id, agency: $agency}) RETURN properties(user) AS user', {
    id,
    agency,
  });
  return rows[0] === undefined ? undefined : accountSchema.parse(rows[0]['user']);
}

/** How many accounts there are at all. */
export async function countAccounts({ run }: Pick<StoreTools, 'run'>): Promise<number> {
  const rows = await run('MATCH (user:User) RETURN count(user) AS n');
  return z.tuple([z.object({ n: z.int() })]).parse(rows)[0].n;
}

/** Administrators of an agency who may sign in, but one account. */
export async function countOtherAdministrators(
  { run }: Pick<StoreTools, 'run'>,
  { agency, id }: Pick<Account, 'agency' | 'id'>,
): Promise<number> {
  const rows = await run(
    `
    MATCH (user:User {agency: $agency})
    WHERE 'admin' IN user.roles AND coalesce(user.state, 'active') = 'active' AND user.id <> $id
    RETURN count(user) AS n
  `,
    { agency, id },
  );
  return z.tuple([z.object({ n: z.int() })]).parse(rows)[0].n;
}

/** Whether another account goes by this name at the company's sign-on. */
export async function isSubjectTaken({ run }: Pick<StoreTools, 'run'>, subject: string, id: string): Promise<boolean> {
  const rows = await run('MATCH (user:User {subject: $subject}) WHERE user.id <> $id RETURN user.id AS id LIMIT 1', {
    subject,
    id,
  });
  return rows.length > 0;
}

/** Writes an account inside of a change; undefined when its name is taken. */
export async function writeAccount(
  tools: StoreTools,
  ids: Ids,
  { account, agency, level, ...rights }: AccountRights & { readonly account: string; readonly agency: string },
  at: number,
): Promise<string | undefined> {
  // The lock is taken first, so that two who choose one name go one after the other.
  const rev = tools.integer(await nextWorkRevision(tools));
  const id = accountId(ids, account);
  if ((await tools.run('MATCH (user:User {id: $id}) RETURN user.id AS id', { id })).length > 0) return undefined;
  await tools.run(
    `CREATE (user:User {id: $id, account: $account, agency: $agency, level: $level, state: 'active', createdAt: $at, rev: $rev})
    SET user += $rights
    ${setRightsMark}`,
    { id, account, agency, level: tools.integer(level), at: tools.integer(at), rev, rights },
  );
  return id;
}

/** Changes an account inside of a change; `null` takes a value away. Take the work revision before what the change rests on is read. */
export async function changeAccount(
  tools: StoreTools,
  id: string,
  { level, ...values }: AccountChange,
  rev: number,
): Promise<void> {
  await tools.run(`MATCH (user:User {id: $id}) SET user += $values, user.rev = $rev ${setRightsMark}`, {
    id,
    values: { ...values, ...(level === undefined ? {} : { level: tools.integer(level) }) },
    rev: tools.integer(rev),
  });
}

/** Takes the password away; with `secondFactor` that, too. */
export async function clearSecrets(
  tools: StoreTools,
  id: string,
  { secondFactor }: { readonly secondFactor: boolean },
): Promise<void> {
  const rev = tools.integer(await nextWorkRevision(tools));
  await tools.run('MATCH (user:User {id: $id}) SET user.rev = $rev REMOVE user.passwordHash', { id, rev });
  if (!secondFactor) return;
  await tools.run(
    'MATCH (user:User {id: $id}) REMOVE user.secondFactor, user.offeredSecondFactor, user.secondFactorStep, user.recoveryCodes',
    { id },
  );
}

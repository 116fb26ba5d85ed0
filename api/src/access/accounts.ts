import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { Ids } from '@corridor/graph-schema/ids';
import { nextWorkRevision, type StoreTools } from '@corridor/graph-schema/store';
import type { Store } from '../graph/driver.ts';
import { AppError } from '../http/app-error.ts';
import { accountSchema, type Account, type Standing } from './account.ts';
import { fitsPassword, hashPassword } from './passwords.ts';
import { areRightsWhole } from './rights-mark.ts';

const DAY_MS = 86_400_000;
/** A change is put in place within microseconds; what does not fit after so many looks is no change under way. */
const MOST_LOOKS = 20;
const LOOK_AGAIN_MS = 5;

/** Accounts in the store, as signing in and every request need them. */
export interface Accounts {
  find(account: string): Promise<Account | undefined>;
  byId(id: string): Promise<Account | undefined>;
  /** The account whose name at the company's sign-on this is. */
  bySubject(subject: string): Promise<Account | undefined>;
  /** An account with what it belongs to at a moment. */
  standing(id: string, at: number): Promise<Standing | undefined>;
  /** Whether the password is the account's; takes as long for an account that is not there. */
  check(account: Account | undefined, password: string): Promise<boolean>;
  setPassword(id: string, password: string, at: number): Promise<void>;
}

/** The id of an account: from its name, so that it is looked up by its id and named the same in the log. */
export function accountId(ids: Ids, account: string): string {
  return ids.other('account', account);
}

const standingText = `
  MATCH (user:User {id: $id})
  RETURN properties(user) AS user,
    COLLECT {
      MATCH (member:TaskForceMember {agency: user.agency})
      WHERE member.fromDay <= $today AND $today < member.toDay
      RETURN DISTINCT member.taskForce AS code ORDER BY code
    } AS taskForces,
    COLLECT {
      MATCH (member:CompartmentMember {account: user.id})
      WHERE member.fromAt <= $at AND $at < member.untilAt
      RETURN DISTINCT member.compartment AS name ORDER BY name
    } AS compartments
`;
const standingSchema = z.object({
  user: accountSchema,
  taskForces: z.array(z.string()),
  compartments: z.array(z.string()),
});

/** Accounts over the store. */
export function createAccounts(store: Store, ids: Ids): Accounts {
  const one = async (text: string, parameters: Record<string, unknown>) => {
    const rows = await store.read.run(text, parameters);
    return rows[0] === undefined ? undefined : accountSchema.parse(rows[0]['user']);
  };
  const byId = (id: string) => one('MATCH (user:User {id: $id}) RETURN properties(user) AS user', { id });

  return {
    find: (account) => byId(accountId(ids, account)),
    byId,
    async bySubject(subject) {
      const named = await one('MATCH (user:User {subject: $subject}) RETURN properties(user) AS user', { subject });
      if (named) return named;
      const called = await byId(accountId(ids, subject));
      // Another name was given to it, so this one is no longer its own there.
      return called?.subject === undefined ? called : undefined;
    },
    async standing(id, at) {
      const { integer } = store.read;
      const parameters = { id, at: integer(at), today: integer(Math.floor(at / DAY_MS)) };
      for (let look = 1; look <= MOST_LOOKS; look += 1) {
        const rows = await store.read.run(standingText, parameters);
        if (rows[0] === undefined) return undefined;
        const { user, ...belongsTo } = standingSchema.parse(rows[0]);
        if (areRightsWhole(user)) return { account: user, ...belongsTo };
        await wait(LOOK_AGAIN_MS);
      }
      throw new AppError('busy', 'The rights of this account are being changed. Try again in a moment.');
    },
    check: (account, password) => fitsPassword(account?.passwordHash, password),
    async setPassword(id, password, at) {
      const passwordHash = await hashPassword(password);
      await store.write((tools) => writePassword(tools, id, passwordHash, at));
    },
  };
}

/** Writes the hash of a password inside of a change. */
export async function writePassword(tools: StoreTools, id: string, passwordHash: string, at: number): Promise<void> {
  const rev = tools.integer(await nextWorkRevision(tools));
  await tools.run(
    'MATCH (user:User {id: $id}) SET user.passwordHash = $passwordHash, user.passwordSetAt = $at, user.rev = $rev REMOVE user.setupRound',
    { id, passwordHash, at: tools.integer(at), rev },
  );
}

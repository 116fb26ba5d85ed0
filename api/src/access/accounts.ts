import { hash, verify } from '@node-rs/argon2';
import * as z from 'zod';
import type { Ids } from '@corridor/graph-schema/ids';
import { nextWorkRevision } from '@corridor/graph-schema/store';
import type { Store } from '../graph/driver.ts';

const accountSchema = z.object({
  id: z.string(),
  account: z.string(),
  agency: z.string(),
  roles: z.array(z.string()),
  level: z.int(),
  victimRight: z.boolean(),
  passwordHash: z.string().optional(),
});
export type Account = z.infer<typeof accountSchema>;

/** Accounts in the store. */
export interface Accounts {
  find(account: string): Promise<Account | undefined>;
  byId(id: string): Promise<Account | undefined>;
  /** Whether the password is the account's; takes as long for an account that is not there. */
  check(account: Account | undefined, password: string): Promise<boolean>;
  /** Makes an account unless one of its name is there. */
  create(account: Omit<Account, 'id' | 'passwordHash'>, password?: string): Promise<void>;
  count(): Promise<number>;
}

// OWASP's least for argon2id (RFC 9106): 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Accounts over the store. */
export function createAccounts(store: Store, ids: Ids): Accounts {
  const absent = hash('no such account', cost);
  const one = async (match: string, parameters: Record<string, unknown>) => {
    const rows = await store.read.run(match, parameters);
    return rows[0] === undefined ? undefined : accountSchema.parse(rows[0]['user']);
  };

  return {
    find: (account) => one('MATCH (user:User {account: $account}) RETURN properties(user) AS user', { account }),
    byId: (id) => one('MATCH (user:User {id: $id}) RETURN properties(user) AS user', { id }),
    async check(account, password) {
      const isRight = await verify(account?.passwordHash ?? (await absent), password).catch(() => false);
      return isRight && account?.passwordHash !== undefined;
    },
    async create(account, password) {
      const passwordHash = password === undefined ? undefined : await hash(password, cost);
      await store.write(async (tools) => {
        await tools.run(
          'MERGE (user:User {id: $id}) ON CREATE SET user += $properties, user.level = toInteger($level), user.rev = toInteger($rev)',
          {
            id: ids.other('account', account.account),
            properties: {
              account: account.account,
              agency: account.agency,
              roles: account.roles,
              victimRight: account.victimRight,
              ...(passwordHash ? { passwordHash } : {}),
            },
            level: account.level,
            rev: await nextWorkRevision(tools),
          },
        );
      });
    },
    async count() {
      const rows = await store.read.run('MATCH (user:User) RETURN count(user) AS n');
      return Number(rows[0]?.['n'] ?? 0);
    },
  };
}

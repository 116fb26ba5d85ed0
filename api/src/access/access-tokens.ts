import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { Redis } from 'ioredis';
import * as z from 'zod';
import { purposes, type Purpose } from '@corridor/graph-schema/contracts';
import { nextWorkRevision, type StoreTools } from '@corridor/graph-schema/store';
import type { Store } from '../graph/driver.ts';
import type { Accounts } from './accounts.ts';
import { defaultPurpose } from './default-purpose.ts';
import { newSecret, sha256 } from './secret-text.ts';
import { toSession, type Session } from './session.ts';

const PREFIX = 'pt_';
const USE_NOTED_MS = 400 * 24 * 60 * 60_000;

const storedSchema = z.object({
  id: z.string(),
  account: z.string(),
  name: z.string(),
  hash: z.string(),
  createdAt: z.int(),
  endsAt: z.int(),
  revokedAt: z.int().optional(),
  actions: z.array(z.string()).optional(),
  purposes: z.array(z.enum(purposes)).optional(),
  level: z.int(),
  victimRight: z.boolean(),
});
export type StoredAccessToken = z.infer<typeof storedSchema>;

/** What a token is made for. */
export type TokenScope = Pick<StoredAccessToken, 'name' | 'endsAt' | 'actions' | 'purposes' | 'level' | 'victimRight'>;

/** Personal tokens for scripts: each may do less than its owner, and never more than the owner may now. */
export interface AccessTokens {
  /** Writes a token inside of a change; its text is told this once. */
  make(tools: StoreTools, account: string, scope: TokenScope, at: number): Promise<{ id: string; token: string }>;
  list(account: string): Promise<(StoredAccessToken & { usedAt?: number })[]>;
  /** Revokes a token of an account inside of a change; false when it has none of that id. */
  revoke(tools: StoreTools, account: string, id: string, at: number): Promise<boolean>;
  /** The session that a token gives at a moment; `notOne` when the text is no personal token. */
  find(token: string, at: number): Promise<Session | undefined | 'notOne'>;
}

/** Personal tokens over the store; Redis only remembers when they were used. */
export function createAccessTokens(store: Store, redis: Redis, accounts: Accounts): AccessTokens {
  const usedKey = (id: string) => `corridor:token-used:${id}`;

  return {
    async make(tools, account, { level, victimRight, name, endsAt, ...narrowed }, at) {
      const id = randomUUID().replaceAll('-', '');
      const secret = newSecret();
      await tools.run(
        'CREATE (token:AccessToken {id: $id, account: $account, rev: $rev, level: $level, createdAt: $at, endsAt: $endsAt}) SET token += $rest',
        {
          id,
          account,
          rev: tools.integer(await nextWorkRevision(tools)),
          level: tools.integer(level),
          at: tools.integer(at),
          endsAt: tools.integer(endsAt),
          rest: { name, victimRight, hash: sha256(secret), ...narrowed },
        },
      );
      return { id, token: `${PREFIX}${id}_${secret}` };
    },
    async list(account) {
      const rows = await store.read.run(
        'MATCH (token:AccessToken {account: $account}) RETURN properties(token) AS token ORDER BY token.createdAt DESC, token.id LIMIT 500',
        { account },
      );
      const tokens = rows.map((row) => storedSchema.parse(row['token']));
      const used = await Promise.all(tokens.map(({ id }) => redis.get(usedKey(id)).catch(() => null)));
      return tokens.map((token, at) => ({ ...token, ...(used[at] == null ? {} : { usedAt: Number(used[at]) }) }));
    },
    async revoke(tools, account, id, at) {
      const rows = await tools.run(
        'MATCH (token:AccessToken {id: $id, account: $account}) SET token.revokedAt = coalesce(token.revokedAt, $at), token.rev = $rev RETURN token.id AS id',
        { id, account, at: tools.integer(at), rev: tools.integer(await nextWorkRevision(tools)) },
      );
      return rows.length > 0;
    },
    async find(text, at) {
      const [, id, secret] = /^pt_([0-9a-f]{32})_([\w-]{43})$/.exec(text) ?? [];
      if (id === undefined || secret === undefined) return text.startsWith(PREFIX) ? undefined : 'notOne';
      const rows = await store.read.run('MATCH (token:AccessToken {id: $id}) RETURN properties(token) AS token', {
        id,
      });
      const token = rows[0] === undefined ? undefined : storedSchema.parse(rows[0]['token']);
      if (!token || !isEqual(token.hash, sha256(secret))) return undefined;
      if (token.revokedAt !== undefined || at >= token.endsAt) return undefined;
      const standing = await accounts.standing(token.account, at);
      if (standing?.account.state !== 'active') return undefined;
      void redis.set(usedKey(id), String(at), 'PX', USE_NOTED_MS).catch(() => undefined);
      return narrow(toSession(standing, { purpose: 'investigation', isSteppedUp: false }), token);
    },
  };
}

/** What is left of the owner's rights; a script never counts as stepped up. */
function narrow(owner: Session, token: StoredAccessToken): Session {
  const permitted: readonly Purpose[] = owner.purposes.filter((one) => token.purposes?.includes(one) ?? true);
  return {
    ...owner,
    purposes: permitted,
    purpose: defaultPurpose({ roles: [...owner.roles], purposes: [...permitted] }),
    clearance: Math.min(owner.clearance, token.level),
    victimRight: owner.victimRight && token.victimRight,
    ...(token.actions === undefined ? {} : { onlyActions: new Set(token.actions) }),
  };
}

function isEqual(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

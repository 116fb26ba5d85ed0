import { createHash, randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import * as z from 'zod';
import { purposes, type Purpose } from '@corridor/graph-schema/contracts';
import type { Accounts } from './accounts.ts';
import type { Session } from './session.ts';

const IDLE_SECONDS = 15 * 60;
const ABSOLUTE_SECONDS = 12 * 60 * 60;
const LINK_SECONDS = 10 * 60;

const storedSchema = z.object({
  account: z.string(),
  purpose: z.enum(purposes),
  endsAt: z.number(),
  idle: z.boolean(),
});

/** Opaque sessions in Redis: 256 random bits outside, their SHA-256 inside, so that a stolen dump opens nothing. */
export interface SessionStore {
  /** Opens a session of an account; `idle` sessions end after fifteen minutes without use, all after twelve hours. */
  open(accountId: string, purpose: Purpose, idle: boolean): Promise<{ token: string; expiresAt: number }>;
  /** The session behind a token, with the account's rights of now; `isUse: false` looks without keeping it from ending. */
  find(token: string, options?: { isUse: boolean }): Promise<Session | undefined>;
  close(token: string): Promise<void>;
  /** A link that opens one session of an account, once, within ten minutes. */
  makeLink(accountId: string): Promise<{ link: string; expiresAt: number }>;
  /** The account that a link is for; the link is used up. */
  useLink(link: string): Promise<string | undefined>;
}

/** Sessions over Redis and the accounts. */
export function createSessionStore(redis: Redis, accounts: Accounts): SessionStore {
  const keyOf = (token: string) => `corridor:session:${sha256(token)}`;
  const linkKeyOf = (link: string) => `corridor:link:${sha256(link)}`;

  return {
    async open(accountId, purpose, idle) {
      const token = randomBytes(32).toString('base64url');
      const endsAt = Date.now() + ABSOLUTE_SECONDS * 1_000;
      await redis.set(
        keyOf(token),
        JSON.stringify({ account: accountId, purpose, endsAt, idle }),
        'EX',
        idle ? IDLE_SECONDS : ABSOLUTE_SECONDS,
      );
      return { token, expiresAt: endsAt };
    },
    async find(token, { isUse } = { isUse: true }) {
      const text = await redis.get(keyOf(token));
      if (text === null) return undefined;
      const stored = storedSchema.parse(JSON.parse(text));
      if (stored.endsAt <= Date.now()) return undefined;
      const account = await accounts.byId(stored.account);
      if (!account) return undefined;
      if (stored.idle && isUse)
        await redis.expire(keyOf(token), Math.min(IDLE_SECONDS, Math.ceil((stored.endsAt - Date.now()) / 1_000)));
      return {
        id: account.id,
        account: account.account,
        agency: account.agency,
        taskForces: new Set(),
        roles: account.roles,
        clearance: account.level,
        victimRight: account.victimRight,
        compartments: new Set(),
        purpose: stored.purpose,
        purposes,
        isSteppedUp: false,
      };
    },
    async close(token) {
      await redis.del(keyOf(token));
    },
    async makeLink(accountId) {
      const link = randomBytes(32).toString('base64url');
      await redis.set(linkKeyOf(link), accountId, 'EX', LINK_SECONDS);
      return { link, expiresAt: Date.now() + LINK_SECONDS * 1_000 };
    },
    async useLink(link) {
      return (await redis.getdel(linkKeyOf(link))) ?? undefined;
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

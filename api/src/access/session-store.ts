import type { Redis } from 'ioredis';
import * as z from 'zod';
import { purposes, sessionOrigins, type Purpose } from '@corridor/graph-schema/contracts';
import type { AccessTokens } from './access-tokens.ts';
import type { Accounts } from './accounts.ts';
import { newSecret, sha256 } from './secret-text.ts';
import { toSession, type Session } from './session.ts';

export const IDLE_MS = 15 * 60_000;
export const ABSOLUTE_MS = 12 * 60 * 60_000;
export const STEP_UP_MS = 10 * 60_000;
/** A use is noted at most so often. */
const NOTE_MS = 5_000;
/** Open at a time and account: in browsers, and of scripts; one more ends the oldest. */
const AT_A_TIME = { browser: 5, scripts: 100 } as const;

const storedSchema = z.object({
  account: z.string(),
  purpose: z.enum(purposes),
  origin: z.enum(sessionOrigins).default('link'),
  openedAt: z.number().default(0),
  endsAt: z.number(),
  /** Of a browser: ends without use. */
  idle: z.boolean(),
});
type Stored = z.infer<typeof storedSchema>;

/** How a session begins. */
export interface Opening {
  readonly account: string;
  readonly purpose: Purpose;
  readonly origin: Stored['origin'];
  /** Ends without use, as a browser's does. */
  readonly idle: boolean;
  /** The person has just proved who they are in a way that counts for sensitive actions, too. */
  readonly isSteppedUp?: boolean;
}

/** A session that is open, told without its token. */
export interface KnownSession extends Stored {
  readonly id: string;
  readonly usedAt: number;
}

/** Opaque sessions in Redis: 256 random bits outside, their SHA-256 inside, so that a stolen dump opens nothing. */
export interface SessionStore {
  /** Opens a session; `idle` ones end after fifteen minutes without use, all after twelve hours. */
  open(opening: Opening): Promise<{ token: string; expiresAt: number }>;
  /** The session behind a token, with the account's rights of now; `isUse: false` looks without keeping it from ending. */
  find(token: string, options?: { isUse: boolean }): Promise<Session | undefined>;
  close(token: string): Promise<void>;
  /** Notes that the person has proved again who they are; until when that counts. */
  stepUp(token: string): Promise<number>;
  /** The open sessions of an account, the newest first. */
  list(account: string): Promise<KnownSession[]>;
  /** Ends one session of an account; false when it has none of that id. */
  end(account: string, id: string): Promise<boolean>;
  /** Ends every session of an account but, if said, the one of a token. */
  endAll(account: string, but?: string): Promise<void>;
}

/** The id by which a session is told apart, from its token; it opens nothing. */
export function sessionIdOf(token: string): string {
  return sha256(token).slice(0, 32);
}

// Only while it is there: a session that was ended meanwhile must not come back.
const setIfThere = `
  if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  if ARGV[3] then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
  return 1
`;

/** Sessions over Redis and the accounts; personal tokens are found here, too. */
export function createSessionStore(
  redis: Redis,
  accounts: Accounts,
  accessTokens: Pick<AccessTokens, 'find'>,
  now: () => number,
): SessionStore {
  const keyOf = (hash: string) => `corridor:session:${hash}`;
  const listKeyOf = (account: string) => `corridor:sessions:${account}`;
  const drop = async (account: string, hash: string) => {
    await redis.del(keyOf(hash));
    await redis.zrem(listKeyOf(account), hash);
  };
  const read = async (hash: string) => {
    const [text, usedAt, steppedUpAt] = await redis.hmget(keyOf(hash), 'data', 'usedAt', 'steppedUpAt');
    if (typeof text !== 'string') return undefined;
    const stored = storedSchema.parse(JSON.parse(text));
    const at = now();
    const isOver = at >= stored.endsAt || (stored.idle && at - Number(usedAt) >= IDLE_MS);
    return { stored, usedAt: Number(usedAt), steppedUpAt: Number(steppedUpAt ?? 0), isOver };
  };
  const openOf = async (account: string) => {
    const hashes = await redis.zrevrange(listKeyOf(account), 0, -1);
    const found = await Promise.all(hashes.map(async (hash) => ({ hash, entry: await read(hash) })));
    const there: { hash: string; stored: Stored; usedAt: number }[] = [];
    for (const { hash, entry } of found) {
      if (!entry || entry.isOver) await drop(account, hash);
      else there.push({ hash, ...entry });
    }
    return there;
  };

  return {
    async open({ account, purpose, origin, idle, isSteppedUp = false }) {
      const token = newSecret();
      const hash = sha256(token);
      const openedAt = now();
      const stored: Stored = { account, purpose, origin, openedAt, endsAt: openedAt + ABSOLUTE_MS, idle };
      // All at once: no session may be open that “sign out everywhere” does not find, and none may stand in the list that is
      // not there yet, for another one that opens now would clear it away.
      const listKey = listKeyOf(account);
      const key = keyOf(hash);
      const written = await redis
        .multi()
        .zadd(listKey, stored.endsAt, hash)
        .pexpire(listKey, ABSOLUTE_MS)
        .hset(key, {
          data: JSON.stringify(stored),
          usedAt: String(openedAt),
          ...(isSteppedUp ? { steppedUpAt: String(openedAt) } : {}),
        })
        .pexpire(key, idle ? IDLE_MS : ABSOLUTE_MS)
        .exec();
      const failure = written?.find(([error]) => error !== null)?.[0];
      if (failure) throw failure;
      const alike = (await openOf(account)).filter((one) => one.stored.idle === idle && one.hash !== hash);
      for (const { hash: oldest } of alike.slice(AT_A_TIME[idle ? 'browser' : 'scripts'] - 1))
        await drop(account, oldest);
      return { token, expiresAt: stored.endsAt };
    },

    async find(token, { isUse } = { isUse: true }) {
      const at = now();
      const lent = await accessTokens.find(token, at);
      if (lent !== 'notOne') return lent;
      const hash = sha256(token);
      const entry = await read(hash);
      if (!entry) return undefined;
      const { stored, usedAt, steppedUpAt } = entry;
      if (entry.isOver) {
        await drop(stored.account, hash);
        return undefined;
      }
      const standing = await accounts.standing(stored.account, at);
      if (standing?.account.state !== 'active') return undefined;
      if (stored.idle && isUse && at - usedAt >= NOTE_MS) {
        const left = Math.min(IDLE_MS, stored.endsAt - at);
        await redis.eval(setIfThere, 1, keyOf(hash), 'usedAt', String(at), String(left));
      }
      return toSession(standing, {
        purpose: stored.purpose,
        isSteppedUp: at >= steppedUpAt && at - steppedUpAt < STEP_UP_MS,
      });
    },

    async close(token) {
      const hash = sha256(token);
      const entry = await read(hash);
      if (entry) await drop(entry.stored.account, hash);
    },
    async stepUp(token) {
      const at = now();
      await redis.eval(setIfThere, 1, keyOf(sha256(token)), 'steppedUpAt', String(at));
      return at + STEP_UP_MS;
    },
    async list(account) {
      return (await openOf(account)).map(({ hash, stored, usedAt }) => ({ ...stored, usedAt, id: hash.slice(0, 32) }));
    },
    async end(account, id) {
      const hash = (await redis.zrevrange(listKeyOf(account), 0, -1)).find((one) => one.startsWith(id));
      if (hash === undefined) return false;
      await drop(account, hash);
      return true;
    },
    async endAll(account, but) {
      const kept = but === undefined ? undefined : sha256(but);
      for (const hash of await redis.zrevrange(listKeyOf(account), 0, -1)) if (hash !== kept) await drop(account, hash);
    },
  };
}

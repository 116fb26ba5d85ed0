import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import * as z from 'zod';
import { AppError } from '../http/app-error.ts';
import { networkOf } from '../http/network-of.ts';

/** How often a secret may be tried. */
interface Budget {
  /** Checks in any sixty seconds. */
  readonly perMinute: number;
  /** Failures in a row after which each further try waits, and an alert is given. */
  readonly free: number;
}

// Together ten a minute and account, so that a flood from elsewhere leaves the owner a share.
const elsewhere: Budget = { perMinute: 6, free: 5 };
const onKnownDevice: Budget = { perMinute: 4, free: 5 };
const fromOneNetwork: Budget = { perMinute: 30, free: 20 };
const FIRST_DELAY_MS = 15_000;
const LONGEST_DELAY_MS = 5 * 60_000;
const REMEMBERED_MS = 24 * 60 * 60_000;

// Counts the try as a failure before it is made: a thousand at the same time are counted like a thousand in turn.
const takeText = `
  local now, perMinute, free = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
  local failures = tonumber(redis.call('HGET', KEYS[2], 'failures') or '0')
  local last = tonumber(redis.call('HGET', KEYS[2], 'last') or '0')
  if last + tonumber(ARGV[6]) <= now then failures = 0 end
  if failures >= free then
    local delay = math.min(tonumber(ARGV[4]) * 2 ^ (failures - free), tonumber(ARGV[5]))
    if last + delay > now then return { last + delay - now, failures } end
  end
  local oldest = redis.call('LINDEX', KEYS[1], perMinute - 1)
  if oldest and tonumber(oldest) + 60000 > now then return { tonumber(oldest) + 60000 - now, failures } end
  redis.call('LPUSH', KEYS[1], now)
  redis.call('LTRIM', KEYS[1], 0, perMinute - 1)
  redis.call('PEXPIRE', KEYS[1], 60000)
  redis.call('HSET', KEYS[2], 'failures', failures + 1, 'last', now)
  redis.call('PEXPIRE', KEYS[2], ARGV[6])
  return { 0, failures + 1 }
`;
const takenSchema = z.tuple([z.number(), z.number()]);

/** Whose secret is tried, and from where. */
export interface Try {
  /** Id of the account, which need not exist; absent where a code of no account is tried. */
  readonly account?: string;
  /** Whether the try comes from a device on which the account has signed in. */
  readonly isKnownDevice?: boolean;
  readonly address: string;
}

/** Limits on guessing, counted atomically in Redis; without Redis nobody is let in. */
export interface Guessing {
  /** Counts a try, or refuses it before anything is checked. */
  take(attempt: Try): Promise<void>;
  /** The try that was counted was right. */
  succeeded(attempt: Try): Promise<void>;
  /** Failures in a row of accounts, from devices that are not known. */
  failures(accounts: readonly string[]): Promise<number[]>;
}

/** Guessing limits over Redis. An account that does not exist is counted like one that does. */
export function createGuessing(redis: Redis, now: () => number, log: Logger): Guessing {
  const take = async (what: string, { perMinute, free }: Budget) => {
    const keys = [`corridor:guess:{${what}}:checks`, `corridor:guess:{${what}}:failures`];
    const words = [now(), perMinute, free, FIRST_DELAY_MS, LONGEST_DELAY_MS, REMEMBERED_MS].map(String);
    const [waitMs, failures] = takenSchema.parse(await redis.eval(takeText, 2, ...keys, ...words));
    if (waitMs > 0) {
      throw new AppError('tooManyRequests', `Too many attempts. Try again in ${Math.ceil(waitMs / 1_000)} s.`);
    }
    if (failures === free) log.warn({ alert: 'guessing', what }, 'many failed attempts to sign in');
  };
  const bucketOf = ({ account, isKnownDevice = false }: Try) =>
    account === undefined ? undefined : `${isKnownDevice ? 'device' : 'account'}:${account}`;
  const networkBucket = ({ address }: Try) => `network:${networkOf(address)}`;

  return {
    async take(attempt) {
      await take(networkBucket(attempt), fromOneNetwork);
      const bucket = bucketOf(attempt);
      if (bucket !== undefined) await take(bucket, attempt.isKnownDevice === true ? onKnownDevice : elsewhere);
    },
    async succeeded(attempt) {
      const bucket = bucketOf(attempt);
      if (bucket !== undefined) await redis.del(`corridor:guess:{${bucket}}:failures`);
      // Only its own: whoever has one account may not wipe out what was guessed at others.
      await redis.hincrby(`corridor:guess:{${networkBucket(attempt)}}:failures`, 'failures', -1);
    },
    async failures(accounts) {
      const counts = accounts.map((account) => redis.hget(`corridor:guess:{account:${account}}:failures`, 'failures'));
      return (await Promise.all(counts)).map((count) => Number(count ?? 0));
    },
  };
}

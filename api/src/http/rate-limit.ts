import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { RequestHandler } from 'express';
import { sessionOf } from '../access/reader-of.ts';
import { AppError } from './app-error.ts';
import { networkOf } from './network-of.ts';

/** Limits by person and by network, counted in Redis; in memory while Redis is away. Guessing has limits of its own. */
export interface RateLimits {
  /** Before every request: generous, against a script that runs away. */
  readonly requests: RequestHandler;
}

const REQUESTS_IN_TEN_SECONDS = 3_000;

/** Makes the limits; without Redis they count in memory alone. */
export function createRateLimits(redis: Redis | undefined): RateLimits {
  const requests = limiter(redis, 'requests', REQUESTS_IN_TEN_SECONDS, 10);
  return {
    requests: async (request, _response, next) => {
      await take(requests, sessionOf(request)?.id ?? networkOf(request.socket.remoteAddress ?? ''));
      next();
    },
  };
}

function limiter(redis: Redis | undefined, name: string, points: number, duration: number): RateLimiterAbstract {
  const memory = new RateLimiterMemory({ points, duration, keyPrefix: name });
  if (!redis) return memory;
  return new RateLimiterRedis({
    storeClient: redis,
    points,
    duration,
    keyPrefix: `corridor:limit:${name}`,
    // Above the limit the answer comes from memory, so that a flood does not reach Redis.
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: memory,
  });
}

async function take(limits: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limits.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    throw new AppError('tooManyRequests', `Too many requests. Try again in ${seconds} s.`);
  }
}

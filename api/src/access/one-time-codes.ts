import type { Redis } from 'ioredis';
import * as z from 'zod';
import { newSecret, sha256 } from './secret-text.ts';

/** What a code is good for, once, and for how long. */
const lifetimesMs = {
  /** Opens a session in demonstration mode. */
  link: 10 * 60_000,
  /** Sets the password of an account. */
  setup: 72 * 60 * 60_000,
  /** The password was right; the second factor is still to come. */
  ticket: 5 * 60_000,
  /** A sign-in at the company's sign-on that was begun in this browser. */
  signOn: 10 * 60_000,
} as const;
export type CodePurpose = keyof typeof lifetimesMs;

/** Secret codes that each do one thing, once; Redis holds their SHA-256. */
export interface OneTimeCodes {
  make(purpose: CodePurpose, value: string): Promise<{ code: string; expiresAt: number }>;
  /** What a code stands for; it is used up. */
  use(purpose: CodePurpose, code: string): Promise<string | undefined>;
  /** What a code stands for, without using it up. */
  look(purpose: CodePurpose, code: string): Promise<string | undefined>;
}

const entrySchema = z.object({ value: z.string(), expiresAt: z.number() });

/** One-time codes over Redis. */
export function createOneTimeCodes(redis: Redis, now: () => number): OneTimeCodes {
  const keyOf = (purpose: CodePurpose, code: string) => `corridor:code:${purpose}:${sha256(code)}`;
  const valueOf = (text: string | null) => {
    if (text === null) return undefined;
    const { value, expiresAt } = entrySchema.parse(JSON.parse(text));
    return now() < expiresAt ? value : undefined;
  };

  return {
    async make(purpose, value) {
      const code = newSecret();
      const lifetime = lifetimesMs[purpose];
      const expiresAt = now() + lifetime;
      await redis.set(keyOf(purpose, code), JSON.stringify({ value, expiresAt }), 'PX', lifetime);
      return { code, expiresAt };
    },
    use: async (purpose, code) => valueOf(await redis.getdel(keyOf(purpose, code))),
    look: async (purpose, code) => valueOf(await redis.get(keyOf(purpose, code))),
  };
}

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { ServiceFault } from './services/service-fault.ts';

const switchSchema = z.enum(['0', '1']).transform((value) => value === '1');

const envSchema = z.object({
  PATH: z.string().default('/usr/local/bin:/usr/bin:/bin'),
  XDG_CACHE_HOME: z.string().min(1).default(join(homedir(), '.cache')),
  CORRIDOR_DATA: z
    .string()
    .min(1)
    .default(resolve(import.meta.dirname, '../../.corridor')),
  CORRIDOR_KEY_FILE: z.string().min(1).optional(),
  CORRIDOR_DEMO: switchSchema.optional(),
  /** Of the account that a command acts as, or of the first one that it makes. */
  CORRIDOR_PASSWORD: z.string().min(1).optional(),
  /** The code of now of that account's second factor. */
  CORRIDOR_CODE: z.string().min(1).optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port is a number')
    .transform(Number)
    .pipe(z.int().min(1).max(65_535))
    .optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//, 'starts with bolt:// or neo4j://')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'starts with redis:// or rediss://')
    .optional(),
});
export type Env = z.infer<typeof envSchema>;

/** Reads the environment; an empty value counts as absent. Throws a readable list of what is wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = envSchema.safeParse(given);
  if (result.success) return result.data;
  throw new ServiceFault('badSetting', `The environment is not as it should be.\n${z.prettifyError(result.error)}`);
}

/** The environment that child processes start from. */
export function inheritedEnv(): Record<string, string | undefined> {
  return { ...process.env };
}

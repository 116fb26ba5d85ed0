import { isAbsolute, join } from 'node:path';
import * as z from 'zod';

const envSchema = z
  .object({
    NEO4J_URI: z.string().min(1),
    NEO4J_USER: z.string().min(1).default('neo4j'),
    NEO4J_PASSWORD: z.string().min(1),
    REDIS_URL: z.string().min(1),
    CORRIDOR_DATA: z.string().refine(isAbsolute, 'must be an absolute path'),
    CORRIDOR_KEY_FILE: z.string().min(1).optional(),
    CORRIDOR_SERVICE_SECRET_FILE: z.string().min(1).optional(),
    /** Where the audit process listens. */
    AUDIT_URL: z.url().default('tcp://127.0.0.1:7081'),
    CORRIDOR_AUDIT_SECRET_FILE: z.string().min(1).optional(),
    CORRIDOR_DEMO: z.enum(['0', '1']).default('0'),
    /** Folder of the built web app; absent: the one in the checkout. */
    CORRIDOR_SITE: z.string().optional(),
    /** Address that people open, behind a proxy or under a name. */
    CORRIDOR_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** The organisation's sign-on (OpenID Connect): all of the first three, or none. */
    CORRIDOR_OPENID_ISSUER: z.url().optional(),
    CORRIDOR_OPENID_CLIENT: z.string().min(1).optional(),
    CORRIDOR_OPENID_SECRET: z.string().min(1).optional(),
    CORRIDOR_OPENID_CLAIM: z.string().min(1).default('preferred_username'),
    CORRIDOR_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.string().default('7080').transform(Number).pipe(z.int().min(0).max(65_535)),
  })
  .refine(
    ({ CORRIDOR_OPENID_ISSUER: issuer, CORRIDOR_OPENID_CLIENT: client, CORRIDOR_OPENID_SECRET: secret }) =>
      [issuer, client, secret].every((one) => one !== undefined) || (issuer ?? client ?? secret) === undefined,
    'Set CORRIDOR_OPENID_ISSUER, CORRIDOR_OPENID_CLIENT and CORRIDOR_OPENID_SECRET together, or none of them',
  )
  .transform(
    ({ CORRIDOR_KEY_FILE, CORRIDOR_SERVICE_SECRET_FILE, CORRIDOR_AUDIT_SECRET_FILE, CORRIDOR_DEMO, ...env }) => ({
      ...env,
      CORRIDOR_DEMO: CORRIDOR_DEMO === '1',
      CORRIDOR_AUDIT_SECRET_FILE: CORRIDOR_AUDIT_SECRET_FILE ?? join(env.CORRIDOR_DATA, 'audit.secret'),
      CORRIDOR_KEY_FILE: CORRIDOR_KEY_FILE ?? join(env.CORRIDOR_DATA, 'key'),
      CORRIDOR_SERVICE_SECRET_FILE: CORRIDOR_SERVICE_SECRET_FILE ?? join(env.CORRIDOR_DATA, 'service.secret'),
    }),
  );
export type Env = z.infer<typeof envSchema>;

/** The organisation's sign-on, if the environment names one. */
export function openIdOf(
  env: Env,
): { issuer: string; clientId: string; clientSecret: string; claim: string } | undefined {
  const {
    CORRIDOR_OPENID_ISSUER: issuer,
    CORRIDOR_OPENID_CLIENT: clientId,
    CORRIDOR_OPENID_SECRET: clientSecret,
  } = env;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return { issuer, clientId, clientSecret, claim: env.CORRIDOR_OPENID_CLAIM };
}

/** Reads the environment once, and stops the process with a readable list of what is wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const result = envSchema.safeParse(source);
  if (result.success) return result.data;
  console.error(`The API cannot start:\n${z.prettifyError(result.error)}`);
  process.exit(1);
}

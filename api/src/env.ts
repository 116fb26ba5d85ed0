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
    CORRIDOR_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.string().default('7080').transform(Number).pipe(z.int().min(0).max(65_535)),
  })
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

/** Reads the environment once, and stops the process with a readable list of what is wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const result = envSchema.safeParse(source);
  if (result.success) return result.data;
  console.error(`The API cannot start:\n${z.prettifyError(result.error)}`);
  process.exit(1);
}

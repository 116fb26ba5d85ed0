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
    /** With the secret: where files are read from when this machine does not have the data folder. */
    CORRIDOR_API_URL: z.string().min(1).optional(),
    CORRIDOR_SERVICE_SECRET_FILE: z.string().min(1).optional(),
    /** Chunks that are loaded at the same time. */
    CORRIDOR_WRITERS: z.string().default('2').transform(Number).pipe(z.int().min(1).max(16)),
    /** Rows a chunk. */
    CORRIDOR_CHUNK_ROWS: z.string().default('1000').transform(Number).pipe(z.int().min(1).max(5000)),
    CORRIDOR_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    NODE_ENV: z.string().optional(),
  })
  .transform(({ CORRIDOR_KEY_FILE, ...env }) => ({
    ...env,
    CORRIDOR_KEY_FILE: CORRIDOR_KEY_FILE ?? join(env.CORRIDOR_DATA, 'key'),
  }));

export type Env = z.infer<typeof envSchema>;

/** Reads the environment once, and stops the process with a readable list of what is wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const result = envSchema.safeParse(source);
  if (result.success) return result.data;
  console.error(`The workers cannot start:\n${z.prettifyError(result.error)}`);
  process.exit(1);
}

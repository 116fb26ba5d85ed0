import { isAbsolute, join } from 'node:path';
import * as z from 'zod';

const port = z.string().transform(Number).pipe(z.int().min(0).max(65_535));

const envSchema = z
  .object({
    CORRIDOR_DATA: z.string().refine(isAbsolute, 'must be an absolute path'),
    /** The folder of the witness; elsewhere, where somebody else keeps it. */
    CORRIDOR_WITNESS_FOLDER: z.string().refine(isAbsolute, 'must be an absolute path').optional(),
    CORRIDOR_AUDIT_SECRET_FILE: z.string().min(1).optional(),
    AUDIT_PORT: port.default(7081),
    WITNESS_PORT: port.default(7082),
    /** Absent: checkpoints have no outside witness. */
    WITNESS_URL: z.url().optional(),
    /** Absent: the log alone, without the graph store. */
    NEO4J_URI: z.string().min(1).optional(),
    NEO4J_USER: z.string().min(1).default('neo4j'),
    NEO4J_PASSWORD: z.string().default(''),
    CORRIDOR_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .transform((env) => ({
    ...env,
    folder: join(env.CORRIDOR_DATA, 'audit'),
    witnessFolder: env.CORRIDOR_WITNESS_FOLDER ?? join(env.CORRIDOR_DATA, 'witness'),
    secretFile: env.CORRIDOR_AUDIT_SECRET_FILE ?? join(env.CORRIDOR_DATA, 'audit.secret'),
  }));
export type AuditEnv = z.infer<typeof envSchema>;

/** Reads the environment of the audit process and of the witness, and stops with a readable list of what is wrong. */
export function readAuditEnv(source: Record<string, string | undefined> = process.env): AuditEnv {
  const result = envSchema.safeParse(source);
  if (result.success) return result.data;
  console.error(`The audit process cannot start:\n${z.prettifyError(result.error)}`);
  process.exit(1);
}

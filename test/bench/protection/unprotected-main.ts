import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { startApi, type Context } from '@corridor/api/testing';
import { maskOf } from '@corridor/network';
import { inheritedTestEnv } from '../../support/env.ts';

/**
 * The API with nothing to protect, for measurement alone: every claim is visible without a look at who asks, and nothing
 * goes to the audit log. What else a request costs stays.
 */
function withoutProtection(context: Context): Context {
  const { resident, audit } = context;
  const all = (): string[] => {
    const { tokens } = resident.topology;
    return Array.from({ length: tokens.size }, (_, code) => tokens.textOf(code));
  };
  return {
    ...context,
    resident: { ...resident, tokensOf: all, maskFor: () => maskOf(resident.topology, all()) },
    audit: {
      state: () => 'up',
      record: async () => undefined,
      throttledUntil: () => undefined,
      read: (filter) => audit.read(filter),
      use: (query) => audit.use(query),
      verify: () => audit.verify(),
      status: () => audit.status(),
    },
  };
}

const around = inheritedTestEnv();
const env = (name: string): string => {
  const value = around[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};
const data = env('CORRIDOR_DATA');
const secretOf = (file: string): string | undefined =>
  existsSync(join(data, file)) ? readFileSync(join(data, file), 'utf8').trim() : undefined;
const api = await startApi(
  {
    neo4j: { uri: env('NEO4J_URI'), user: env('NEO4J_USER'), password: env('NEO4J_PASSWORD') },
    redisUrl: env('REDIS_URL'),
    data,
    keyFile: join(data, 'key'),
    serviceSecret: secretOf('service.secret'),
    audit: { url: env('AUDIT_URL'), secret: secretOf('audit.secret') ?? '' },
    isDemonstration: true,
    siteFolder: undefined,
    host: env('HOST'),
    port: Number(env('PORT')),
    log: pino({ level: env('CORRIDOR_LOG_LEVEL') }),
  },
  withoutProtection,
);
process.once('SIGTERM', () => void api.stop().then(() => process.exit(0)));

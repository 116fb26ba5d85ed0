import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pino from 'pino';
import { openIdOf, readEnv } from './env.ts';
import { startApi, type RunningApi } from './start-api.ts';

const STOP_LIMIT_MS = 1_800;

const env = readEnv();
const log = pino({ level: env.CORRIDOR_LOG_LEVEL });
// A failure that nobody waited for is logged and goes on; the requests that it touched have their own answer.
process.on('unhandledRejection', (error) => log.error({ err: error }, 'a failure that nobody waited for'));

try {
  endInOrder(
    await startApi({
      neo4j: { uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD },
      redisUrl: env.REDIS_URL,
      data: env.CORRIDOR_DATA,
      keyFile: env.CORRIDOR_KEY_FILE,
      serviceSecret: readSecret(env.CORRIDOR_SERVICE_SECRET_FILE),
      audit: { url: env.AUDIT_URL, secret: readSecret(env.CORRIDOR_AUDIT_SECRET_FILE) ?? '' },
      isDemonstration: env.CORRIDOR_DEMO,
      siteFolder: existing(env.CORRIDOR_SITE ?? resolve(import.meta.dirname, '../../web/build/site')),
      host: env.HOST,
      port: env.PORT,
      openId: openIdOf(env),
      publicUrl: env.CORRIDOR_URL,
      log,
    }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function endInOrder(api: RunningApi): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), STOP_LIMIT_MS).unref();
    void api.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function readSecret(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

function existing(folder: string): string | undefined {
  return existsSync(folder) ? folder : undefined;
}

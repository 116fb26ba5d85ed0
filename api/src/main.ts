import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pino from 'pino';
import { createIds } from '@corridor/graph-schema/ids';
import { REVISION_CHANNEL } from '@corridor/graph-schema/store';
import { createAccounts } from './access/accounts.ts';
import { createDemonstrationAccounts } from './access/demonstration-accounts.ts';
import { createSessionStore } from './access/session-store.ts';
import { createApp } from './app.ts';
import { readEnv } from './env.ts';
import { followImports } from './events/import-news.ts';
import { connectStore } from './graph/driver.ts';
import { digestUnderKey } from './key.ts';
import { openQueues } from './queues/queues.ts';
import { followRevision } from './topology/follow-revision.ts';
import { createResident } from './topology/resident.ts';

const RECONNECT_MS = 500;
const STOP_LIMIT_MS = 1_800;
const STORE_PATIENCE_MS = 60_000;

const env = readEnv();
const log = pino({ level: env.CORRIDOR_LOG_LEVEL });
// A fault that nothing caught is logged; supervision starts the process anew where it ends.
process.on('unhandledRejection', (error) => log.error({ err: error }, 'a failure that nobody waited for'));

const store = connectStore({ uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD });
const connect = (options = {}) => new Redis(env.REDIS_URL, { retryStrategy: () => RECONNECT_MS, ...options });
const redis = connect({ enableOfflineQueue: false, maxRetriesPerRequest: 0 });
const subscriber = connect({ maxRetriesPerRequest: null });
for (const connection of [redis, subscriber]) connection.on('error', () => undefined);

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function start(): Promise<void> {
  const digest = await patiently(() => digestUnderKey(env.CORRIDOR_KEY_FILE, store));
  const ids = createIds(digest);
  const accounts = createAccounts(store, ids);
  if (env.CORRIDOR_DEMO) await createDemonstrationAccounts(accounts);
  const filesFolder = join(env.CORRIDOR_DATA, 'files');
  await mkdir(filesFolder, { recursive: true, mode: 0o700 });

  const resident = createResident(store);
  const queues = openQueues(redis);
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(env.PORT, env.HOST, listening);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : env.PORT;
  const url = `http://${env.HOST}:${port}`;
  server.on(
    'request',
    createApp({
      store,
      redis,
      queues,
      resident,
      accounts,
      sessions: createSessionStore(redis, accounts),
      imports: followImports(subscriber),
      ids,
      digest,
      log,
      serviceSecret: readSecret(),
      isDemonstration: env.CORRIDOR_DEMO,
      filesFolder,
      // Browsers ignore ports, so each instance has a name of its own.
      cookieName: `__Host-corridor-${digest('instance').slice(0, 8)}-${port}`,
      siteFolder: siteFolder(),
      url,
      announceRevision: async (rev) => {
        await redis.publish(REVISION_CHANNEL, String(rev)).catch(() => undefined);
      },
    }),
  );
  const stopFollowing = followRevision(resident, subscriber, log);
  log.info({ url }, 'listening');

  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), STOP_LIMIT_MS).unref();
    stopFollowing();
    server.close();
    server.closeIdleConnections();
    void Promise.allSettled([queues.close(), store.close()]).then(() => {
      redis.disconnect();
      subscriber.disconnect();
      server.closeAllConnections();
      process.exit(0);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Waits for a store that is still starting. */
async function patiently<Value>(work: () => Promise<Value>): Promise<Value> {
  for (const end = Date.now() + STORE_PATIENCE_MS; ; await pause(RECONNECT_MS)) {
    try {
      return await work();
    } catch (error) {
      const isAway = error instanceof Error && 'code' in error && String(error.code).includes('ServiceUnavailable');
      if (!isAway || Date.now() > end) throw error;
    }
  }
}

function readSecret(): string | undefined {
  const path = env.CORRIDOR_SERVICE_SECRET_FILE;
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

function siteFolder(): string | undefined {
  const folder = env.CORRIDOR_SITE ?? resolve(import.meta.dirname, '../../web/build/site');
  return existsSync(folder) ? folder : undefined;
}

import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { createIds } from '@corridor/graph-schema/ids';
import { REVISION_CHANNEL } from '@corridor/graph-schema/store';
import { openAccess } from './access/open-access.ts';
import type { OpenIdSettings } from './access/open-id.ts';
import { createApp } from './app.ts';
import { createComputePool } from './compute/compute-pool.ts';
import { createUnderway } from './compute/underway.ts';
import { createGraphCache } from './compute/graph-cache.ts';
import { connectAudit } from './audit/client/connect-audit.ts';
import { withIntents } from './audit/requests/with-intents.ts';
import type { Context } from './context.ts';
import { followImports } from './events/import-news.ts';
import { connectStore } from './graph/driver.ts';
import { cookieNamesOf } from './http/cookies.ts';
import { createRateLimits } from './http/rate-limit.ts';
import { digestUnderKey } from './key.ts';
import { createReferenceCaptions } from './questions/reference-captions.ts';
import { openQueues } from './queues/queues.ts';
import { createDemonstrationAccounts } from './resources/identities/demonstration-accounts.ts';
import { followRevision } from './topology/follow-revision.ts';
import { createResident } from './topology/resident.ts';

const KEEP_ALIVE_MS = 65_000;
const REQUEST_MS = 60 * 60_000;

const RECONNECT_MS = 500;
const STORE_PATIENCE_MS = 60_000;
const AUDIT_PATIENCE_MS = 10_000;
const POLL_MS = 20;

/** Where the API finds what it works with. */
export interface ApiOptions {
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string };
  readonly redisUrl: string;
  /** Folder of this system's data; uploads go to `files` in it. */
  readonly data: string;
  readonly keyFile: string;
  readonly serviceSecret: string | undefined;
  /** The audit process: where it listens, and the secret that both have. */
  readonly audit: { readonly url: string; readonly secret: string };
  readonly isDemonstration: boolean;
  readonly siteFolder: string | undefined;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly log: Logger;
  /** The company's sign-on, but for the address to come back to. */
  readonly openId?: Omit<OpenIdSettings, 'redirectUri'> | undefined;
  /** Address that people open, where it is not the one that is listened on. */
  readonly publicUrl?: string | undefined;
  /** The clock of sessions, codes and limits on guessing; the machine's unless said. */
  readonly sessionClock?: () => number;
  /** What writes take as their time of recording; the machine's clock unless said. */
  readonly now?: () => number;
}

/** An API that listens. */
export interface RunningApi {
  readonly url: string;
  /** Pulls what the store has by now. */
  catchUp(): Promise<void>;
  /** Takes no more requests, closes what it opened. */
  stop(): Promise<void>;
}

/**
 * Opens connections, listens at once, and reads the graph while it already answers `starting`. Throws one sentence when it
 * cannot start.
 * @param change replaces parts of what the routes are handed; measurements do, to see what a part costs.
 */
export async function startApi(
  options: ApiOptions,
  change: (context: Context) => Context = (context) => context,
): Promise<RunningApi> {
  const { data, log, host } = options;
  const store = withIntents(connectStore(options.neo4j, options.now));
  const audit = connectAudit(options.audit.url, options.audit.secret);
  const redis = connectRedis(options.redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
  const subscriber = connectRedis(options.redisUrl, { maxRetriesPerRequest: null });
  const digest = await patiently(() => digestUnderKey(options.keyFile, store));
  // Usually there already; if it is not, the API answers so until it comes.
  for (const end = Date.now() + AUDIT_PATIENCE_MS; audit.state() === 'away' && Date.now() < end;) await pause(POLL_MS);
  const ids = createIds(digest);
  const now = options.sessionClock ?? Date.now;
  if (options.isDemonstration) await patiently(() => createDemonstrationAccounts(store, ids, store.now()));
  const filesFolder = join(data, 'files');
  await mkdir(filesFolder, { recursive: true, mode: 0o700 });

  const resident = createResident(store);
  const queues = openQueues(redis);
  const pool = createComputePool();
  // A client that comes back after seconds must not meet a link that is just being closed; a large file may take its time.
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_MS });
  const port = await listen(server, options.port, host);
  const url = `http://${host}:${port}`;
  const publicUrl = options.publicUrl ?? url;
  const context: Context = {
    store,
    audit,
    redis,
    queues,
    limits: createRateLimits(redis),
    resident,
    graphs: createGraphCache(),
    pool,
    underway: createUnderway(),
    ...openAccess({ store, redis, ids, digest, log, now, openId: options.openId, publicUrl }),
    imports: followImports(subscriber, redis),
    ids,
    digest,
    reference: createReferenceCaptions(ids),
    log,
    serviceSecret: options.serviceSecret,
    isDemonstration: options.isDemonstration,
    filesFolder,
    // Browsers ignore ports, so each instance has a name of its own.
    cookies: cookieNamesOf(`__Host-corridor-${digest('instance').slice(0, 8)}-${port}`),
    siteFolder: options.siteFolder,
    url: publicUrl,
    announceRevision: async (rev) => {
      await redis.publish(REVISION_CHANNEL, String(rev)).catch(() => undefined);
    },
  };
  server.on('request', createApp(change(context)));
  const stopFollowing = followRevision(resident, subscriber, log);
  log.info({ url }, 'listening');

  return {
    url,
    catchUp: async () => void (await resident.follow()),
    async stop() {
      stopFollowing();
      server.close();
      server.closeIdleConnections();
      await Promise.allSettled([queues.close(), store.close(), pool.stop()]);
      audit.close();
      redis.disconnect();
      subscriber.disconnect();
      server.closeAllConnections();
    },
  };
}

function connectRedis(
  url: string,
  options: { enableOfflineQueue?: boolean; maxRetriesPerRequest: number | null },
): Redis {
  const redis = new Redis(url, { retryStrategy: () => RECONNECT_MS, ...options });
  // Without a listener a lost connection would end the process.
  redis.on('error', () => undefined);
  return redis;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', reject);
  server.listen(port, host, () => {
    const address = server.address();
    resolve(typeof address === 'object' && address !== null ? address.port : port);
  });
  return promise;
}

/** What a store says that is still starting, or so slow after it that its first transactions run out of time. */
const STARTING = /ServiceUnavailable|TransactionTimedOut|LockClientStopped|DatabaseUnavailable/;

/** Waits for a store that is still starting. */
async function patiently<Value>(work: () => Promise<Value>): Promise<Value> {
  for (const end = Date.now() + STORE_PATIENCE_MS; ; await pause(RECONNECT_MS)) {
    try {
      return await work();
    } catch (error) {
      const isAway = error instanceof Error && 'code' in error && STARTING.test(String(error.code));
      if (!isAway || Date.now() > end) throw error;
    }
  }
}

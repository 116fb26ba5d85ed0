import { join } from 'node:path';
import type { Env } from '../env.ts';
import { startNeo4j } from '../services/neo4j/start.ts';
import { suitableHeap } from '../services/neo4j/suitable-heap.ts';
import { waitUntilReady } from '../services/neo4j/wait-until-ready.ts';
import { startRedis } from '../services/redis/start.ts';
import { waitUntilRedisReady } from '../services/redis/wait-until-ready.ts';
import type { RunningStore } from '../services/running-store.ts';
import { ServiceFault } from '../services/service-fault.ts';
import type { DataFolder } from './data-folder.ts';
import { openLog } from './data-folder.ts';
import type { Supervisor } from './processes.ts';
import type { Report } from './progress.ts';

const NEO4J_PORT = 7687;
const REDIS_PORT = 6379;
const OTHERS_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 3_000;
const STOP_RANK = 3;

export interface StoreAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Of a store of ours. */
  readonly port?: number;
}

/** Says which port a store of ours has, when it is not the usual one. */
function reportPort(port: number, usual: number, report: Report): void {
  report(port === usual ? `port ${port}` : `port ${usual} is taken, using ${port}`);
}

/** Neo4j at the address of the environment, or as a child of the launcher. */
export async function openNeo4j(
  env: Env,
  folder: DataFolder,
  supervisor: Supervisor,
  report: Report,
): Promise<StoreAddress> {
  if (env.NEO4J_URI !== undefined) {
    if (env.NEO4J_PASSWORD === undefined)
      throw new ServiceFault('badSetting', 'NEO4J_URI is set without NEO4J_PASSWORD; set both.');
    const address = { uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD };
    report(`your own at ${env.NEO4J_URI}`);
    await waitUntilReady(address, OTHERS_LIMIT_MS);
    return address;
  }
  const home = join(folder.path, 'neo4j');
  const log = openLog(folder.logs, 'neo4j');
  let port: number | undefined;
  const store = await supervisor.add<RunningStore>({
    name: 'neo4j',
    stopRank: STOP_RANK,
    stopLimitMs: STOP_LIMIT_MS,
    explain: () => `Neo4j ended; ${join(home, 'logs')} says why.`,
    async start() {
      // Started again after a crash, it must be where the others look for it.
      const place = port === undefined ? { preferredPort: NEO4J_PORT } : { port };
      const started = await startNeo4j({ folder: home, heap: suitableHeap(), log, report, ...place });
      port = started.port;
      return started;
    },
  });
  reportPort(store.port, NEO4J_PORT, report);
  return store;
}

/** Redis at the address of the environment, or as a child of the launcher. */
export async function openRedis(
  env: Env,
  folder: DataFolder,
  supervisor: Supervisor,
  report: Report,
): Promise<StoreAddress> {
  if (env.REDIS_URL !== undefined) {
    const { host, username, password } = new URL(env.REDIS_URL);
    report(`your own at ${host}`);
    await waitUntilRedisReady(env.REDIS_URL, OTHERS_LIMIT_MS);
    return { uri: env.REDIS_URL, user: username, password };
  }
  const log = openLog(folder.logs, 'redis');
  let port: number | undefined;
  const store = await supervisor.add<RunningStore>({
    name: 'redis',
    stopRank: STOP_RANK,
    stopLimitMs: STOP_LIMIT_MS,
    explain: () => `Redis ended; ${log} says why.`,
    async start() {
      const place = port === undefined ? { preferredPort: REDIS_PORT } : { port };
      const started = await startRedis({ folder: join(folder.path, 'redis'), durable: true, log, ...place });
      port = started.port;
      return started;
    },
  });
  reportPort(store.port, REDIS_PORT, report);
  return store;
}

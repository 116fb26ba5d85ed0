import { join, resolve } from 'node:path';
import { inheritedEnv } from '../env.ts';
import { ServiceFault } from '../services/service-fault.ts';
import { startProcess } from '../services/start-process.ts';
import { workerMemory } from '../services/worker-memory.ts';
import { openLog, type DataFolder } from './data-folder.ts';
import { lastWordsOf } from './last-words.ts';
import type { Member, Running } from './processes.ts';
import type { StoreAddress } from './stores.ts';

export const checkout = resolve(import.meta.dirname, '../../..');

/** The sources that are started as processes, and the tool that serves the page in development. */
export const entries = {
  api: join(checkout, 'api/src/main.ts'),
  workers: join(checkout, 'workers/src/main.ts'),
  audit: join(checkout, 'api/src/audit/main.ts'),
  witness: join(checkout, 'api/src/audit/witness/main.ts'),
  web: join(checkout, 'node_modules/vite/bin/vite.js'),
} as const;
export type ApplicationName = keyof typeof entries;

/**
 * Workers hand back their jobs first; the audit log goes after all that it takes entries from, the stores, which all need,
 * last. All limits together stay below 15 s.
 */
const stops = {
  web: { stopRank: 0, stopLimitMs: 1_000 },
  workers: { stopRank: 0, stopLimitMs: 9_600 },
  api: { stopRank: 1, stopLimitMs: 1_900 },
  audit: { stopRank: 2, stopLimitMs: 400 },
  witness: { stopRank: 2, stopLimitMs: 400 },
} as const satisfies Record<ApplicationName, Pick<Member<Running>, 'stopRank' | 'stopLimitMs'>>;

export interface Surroundings {
  readonly folder: DataFolder;
  readonly neo4j: StoreAddress;
  readonly redis: StoreAddress;
  readonly port: number;
  readonly auditPort: number;
  readonly witnessPort: number;
  readonly isDemonstration: boolean;
  readonly isDevelopment: boolean;
}

/** What Node is told for each of them. */
const memory: Readonly<Record<ApplicationName, readonly string[]>> = {
  api: [],
  workers: workerMemory,
  audit: [],
  witness: [],
  web: [],
};

/** What the processes of Corridor are told by their environment. */
function applicationEnv(around: Surroundings): Record<string, string | undefined> {
  const { folder, neo4j, redis, port, auditPort, witnessPort, isDemonstration, isDevelopment } = around;
  return {
    ...inheritedEnv(),
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    REDIS_URL: redis.uri,
    CORRIDOR_DATA: folder.path,
    CORRIDOR_KEY_FILE: folder.keyFile,
    CORRIDOR_SERVICE_SECRET_FILE: folder.secretFile,
    CORRIDOR_AUDIT_SECRET_FILE: folder.auditSecretFile,
    AUDIT_URL: `tcp://127.0.0.1:${auditPort}`,
    AUDIT_PORT: String(auditPort),
    WITNESS_URL: `http://127.0.0.1:${witnessPort}`,
    WITNESS_PORT: String(witnessPort),
    CORRIDOR_API_URL: `http://127.0.0.1:${port}`,
    CORRIDOR_DEMO: isDemonstration ? '1' : '0',
    HOST: '127.0.0.1',
    PORT: String(port),
    NODE_ENV: isDevelopment ? 'development' : 'production',
  };
}

/** One of the processes as a member of the supervisor; in development it starts anew when a source changes. */
export function application(
  name: ApplicationName,
  around: Surroundings,
  words: readonly string[] = [],
): Member<Running> {
  const log = openLog(around.folder.logs, name);
  const watch = around.isDevelopment && name !== 'web' ? ['--watch', '--watch-preserve-output'] : [];
  return {
    name,
    ...stops[name],
    explain: () => `The ${name} process ended: ${lastWordsOf(log) || 'it said nothing'} (${log})`,
    start: () =>
      startProcess({
        command: process.execPath,
        args: [...watch, ...memory[name], entries[name], ...words],
        folder: name === 'web' ? join(checkout, 'web') : checkout,
        env: applicationEnv(around),
        log,
      }),
  };
}

/** Brings the store to the present shape; a process of the workers that does that alone and ends. */
export async function migrate(around: Surroundings): Promise<void> {
  const log = openLog(around.folder.logs, 'migrate');
  const migration = await startProcess({
    command: process.execPath,
    args: [entries.workers, '--migrate'],
    folder: checkout,
    env: applicationEnv(around),
    log,
  });
  const { status } = await migration.ended;
  if (status !== 0)
    throw new ServiceFault('startFailed', `The migration failed: ${lastWordsOf(log) || 'it said nothing'} (${log})`);
}

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { inheritedTestEnv } from '../support/env.ts';
import type { TestStore } from '../support/inject.ts';

const main = fileURLToPath(new URL('../../workers/src/main.ts', import.meta.url));
const preload = new URL('./kill-at.ts', import.meta.url).href;

/** Where a workers process finds its things. */
export interface WorkerPlace {
  readonly neo4j: TestStore;
  readonly redis: TestStore;
  readonly data: string;
  readonly keyFile: string;
  /** Rows a chunk. */
  readonly chunkRows: number;
}

/** Starts a workers process that dies at a named point, or lives when none is named. */
export function startWorker(place: WorkerPlace, killAt = ''): ChildProcess {
  return spawn(process.execPath, ['--import', preload, main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...inheritedTestEnv(),
      NEO4J_URI: place.neo4j.uri,
      NEO4J_USER: place.neo4j.user,
      NEO4J_PASSWORD: place.neo4j.password,
      REDIS_URL: place.redis.uri,
      CORRIDOR_DATA: place.data,
      CORRIDOR_KEY_FILE: place.keyFile,
      CORRIDOR_CHUNK_ROWS: String(place.chunkRows),
      CORRIDOR_LOG_LEVEL: 'silent',
      KILL_AT: killAt,
    },
  });
}

/** How a process ended: its signal, or its exit status. */
export async function ended(child: ChildProcess): Promise<NodeJS.Signals | number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.signalCode ?? child.exitCode;
  await once(child, 'exit');
  return child.signalCode ?? child.exitCode;
}

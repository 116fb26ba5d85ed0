import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
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

/** Starts a workers process that kills itself, or the process of `pid`, at a named point; without one it lives. */
export function startWorker(place: WorkerPlace, killAt = '', pid?: number): ChildProcess {
  const worker = spawn(process.execPath, ['--import', preload, main], {
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
      KILL_PID: pid === undefined ? '' : String(pid),
    },
  });
  // A test that fails leaves it to nobody.
  onTestFinished(() => void worker.kill('SIGKILL'));
  return worker;
}

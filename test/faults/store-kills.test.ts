import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readImport, readImportCounts } from '@corridor/graph-schema/store';
import { startNeo4j, startRedis } from '@corridor/seed/services';
import type { RunningStore } from '@corridor/seed/services';
import { compare } from '@corridor/workers/testing';
import type { Store } from '@corridor/workers/testing';
import { emptyStore } from '../support/empty-store.ts';
import { digest, ids, madeTable, receiveMade, testKey } from './made-import.ts';
import { ended, startWorker } from './worker-process.ts';
import type { WorkerPlace } from './worker-process.ts';

const ROWS = 3_000;
const CHUNK_ROWS = 5;
const LIMIT_MS = 240_000;

let folder: string;
let neo4j: RunningStore;
let redis: RunningStore;
let store: Store;
let place: WorkerPlace;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-store-kills-'));
  [neo4j, redis] = await Promise.all([
    startNeo4j({ folder: join(folder, 'neo4j') }),
    startRedis({ folder: join(folder, 'redis'), durable: true }),
  ]);
  const keyFile = join(folder, 'key');
  await writeFile(keyFile, testKey);
  place = { neo4j, redis, data: folder, keyFile, chunkRows: CHUNK_ROWS };
  store = await emptyStore(neo4j);
});
afterAll(async () => {
  await store.close();
  await Promise.allSettled([neo4j.stop(), redis.stop()]);
  await rm(folder, { recursive: true, force: true });
});

test('an import comes to its end over kills of Neo4j and Redis', { timeout: LIMIT_MS }, async () => {
  const worker = startWorker(place);
  const importId = await receiveMade(store, folder, 'stores-killed', madeTable(ROWS));
  await untilRows(importId, 50);

  await redis.kill();
  await pause(1_000);
  redis = await startRedis({ folder: join(folder, 'redis'), durable: true, port: redis.port });
  await untilRows(importId, 200);
  await neo4j.kill();
  neo4j = await startNeo4j({ folder: join(folder, 'neo4j'), port: neo4j.port });
  await untilRows(importId, ROWS);
  const found = await untilDone(importId);

  worker.kill('SIGTERM');
  expect(await ended(worker)).toBe(0);
  expect(found).toMatchObject({ state: 'done' });
  expect((await readImportCounts(store.read, importId))?.counts).toMatchObject({
    read: ROWS,
    accepted: ROWS,
    records: ROWS,
  });
  const upkeep = { store, ids, digest, progress: async () => undefined, signal: new AbortController().signal };
  expect(await compare(upkeep)).toMatchObject({ equal: true });
});

async function untilRows(importId: string, rows: number): Promise<void> {
  for (;;) {
    const progress = await readImportCounts(store.read, importId);
    if ((progress?.rowsDone ?? 0) >= rows) return;
    await pause(100);
  }
}

async function untilDone(importId: string) {
  for (;;) {
    const found = await readImport(store.read, importId);
    if (found?.state === 'done' || found?.state === 'failed') return found;
    await pause(100);
  }
}

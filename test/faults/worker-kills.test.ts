import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readImport, readImportCounts } from '@corridor/graph-schema/store';
import { compare } from '@corridor/workers/testing';
import type { Store } from '@corridor/workers/testing';
import { emptyStore } from '../support/empty-store.ts';
import { injectNeo4j, injectRedis } from '../support/inject.ts';
import { digest, ids, madeTable, receiveMade, testKey } from './made-import.ts';
import { ended, startWorker } from './worker-process.ts';
import type { WorkerPlace } from './worker-process.ts';

const ROWS = 400;
const CHUNK_ROWS = 5;
const LIMIT_MS = 240_000;

/** The named points of a chunk. */
const points = [
  'chunk-taken',
  'after-read',
  'after-map',
  'after-validate',
  'before-transaction',
  'in-transaction',
  'after-records',
  'after-quarantine',
  'before-neo4j-commit',
  'after-neo4j-commit',
  'after-publish',
  'chunk-done',
];

let store: Store;
let place: WorkerPlace;
beforeAll(async () => {
  const data = await mkdtemp(join(tmpdir(), 'corridor-kills-'));
  const keyFile = join(data, 'key');
  await writeFile(keyFile, testKey);
  place = { neo4j: injectNeo4j(), redis: injectRedis(), data, keyFile, chunkRows: CHUNK_ROWS };
  store = await emptyStore(place.neo4j);
  const redis = new Redis(place.redis.uri);
  await redis.flushall();
  await redis.quit();
});
afterAll(async () => {
  await store.close();
  await rm(place.data, { recursive: true, force: true });
});

test('24 kills at the named points of a chunk lose nothing and double nothing', { timeout: LIMIT_MS }, async () => {
  const importId = await receiveMade(store, place.data, 'killed', madeTable(ROWS));
  const deaths: unknown[] = [];
  for (const killAt of [...points, ...points.map((point) => `${point}:2`)])
    deaths.push(await ended(startWorker(place, killAt)));
  const last = startWorker(place);
  await untilDone(importId);
  last.kill('SIGTERM');

  expect(deaths).toStrictEqual(Array.from({ length: points.length * 2 }, () => 'SIGKILL'));
  expect(await ended(last)).toBe(0);
  expect((await readImportCounts(store.read, importId))?.counts).toMatchObject({
    read: ROWS,
    accepted: ROWS,
    flagged: 0,
    quarantined: 0,
    rejected: 0,
    records: ROWS,
  });
  expect(await revisions()).toBe(ROWS / CHUNK_ROWS);
  const upkeep = { store, ids, digest, progress: async () => undefined, signal: new AbortController().signal };
  expect(await compare(upkeep)).toMatchObject({ equal: true });
});

async function untilDone(importId: string): Promise<void> {
  for (;;) {
    const found = await readImport(store.read, importId);
    if (found?.state === 'done') return;
    if (found?.state === 'failed') throw new Error(found.message);
    await pause(250);
  }
}

/** How often the graph was changed: once a chunk. */
async function revisions(): Promise<unknown> {
  const [row] = await store.read.run(`MATCH (graph:GraphRevision {id: 'graph'}) RETURN graph.rev AS rev`);
  return row?.['rev'];
}

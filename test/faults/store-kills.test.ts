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
import { ended } from '../support/child-process.ts';
import { emptyStore } from '../support/empty-store.ts';
import { standInAudit } from '../support/stand-in-audit.ts';
import { until } from '../support/until.ts';
import { startCuttingProxy, type CuttingProxy } from './cutting-proxy.ts';
import { digest, ids, madeTable, receiveMade, testKey } from './made-import.ts';
import { startWorker } from './worker-process.ts';
import type { WorkerPlace } from './worker-process.ts';

const ROWS = 1_500;
const CHUNK_ROWS = 5;
const LIMIT_MS = 600_000;
/** Where Neo4j dies: before a transaction, in one, and when its commit was answered. */
const points = ['before-transaction', 'in-transaction', 'before-neo4j-commit', 'after-neo4j-commit'];

let folder: string;
let neo4j: RunningStore;
let redis: RunningStore;
let store: Store;
let proxy: CuttingProxy | undefined;
const opened: RunningStore[] = [];
let place: WorkerPlace;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-store-kills-'));
  [neo4j, redis] = await Promise.all([openNeo4j(), openRedis()]);
  const keyFile = join(folder, 'key');
  await writeFile(keyFile, testKey);
  // Killed at the moment its answer to COMMIT arrives, which nobody then hears.
  proxy = await startCuttingProxy(neo4j.uri, () => process.kill(neo4j.pid, 'SIGKILL'));
  place = { neo4j: { ...neo4j, uri: proxy.uri }, redis, data: folder, keyFile, chunkRows: CHUNK_ROWS };
  store = await emptyStore(neo4j);
  await standInAudit(store);
});
afterAll(async () => {
  await proxy?.close();
  await store?.close();
  await Promise.allSettled(opened.map((one) => one.stop()));
  await rm(folder, { recursive: true, force: true });
});

test('an import comes to its end over kills of Neo4j and Redis', { timeout: LIMIT_MS }, async () => {
  const importId = await receiveMade(store, folder, 'stores-killed', madeTable(ROWS));
  for (const point of points) {
    const worker = startWorker(place, `${point}:3`, neo4j.pid);
    await neo4jComesBack(point);
    worker.kill('SIGKILL');
    await ended(worker, 'The killed worker');
  }
  const worker = startWorker(place);
  const before = await rowsDone(importId);
  if (proxy) proxy.armed = true;
  await neo4jComesBack('the answer to COMMIT');
  await untilRows(importId, before + 50);

  await redis.kill();
  await pause(1_000);
  redis = await openRedis(redis.port);
  await untilRows(importId, before + 100);
  await redis.kill();
  await rm(join(folder, 'redis', 'appendonlydir'), { recursive: true });
  redis = await openRedis(redis.port);
  const left = ROWS - (await rowsDone(importId));
  await untilRows(importId, ROWS);
  const found = await untilDone(importId);
  worker.kill('SIGTERM');

  expect(await ended(worker, 'The last worker')).toBe(0);
  expect(proxy?.cuts()).toBe(1);
  expect(left).toBeGreaterThan(0);
  expect(found).toMatchObject({ state: 'done' });
  expect((await readImportCounts(store.read, importId))?.counts).toMatchObject({
    read: ROWS,
    accepted: ROWS,
    records: ROWS,
  });
  expect(await written()).toStrictEqual([{ operations: ROWS / CHUNK_ROWS, revision: ROWS / CHUNK_ROWS }]);
  const upkeep = { store, ids, digest, progress: async () => undefined, signal: new AbortController().signal };
  expect(await compare(upkeep)).toMatchObject({ equal: true });
});

async function openNeo4j(port?: number): Promise<RunningStore> {
  const started = await startNeo4j({ folder: join(folder, 'neo4j'), ...(port === undefined ? {} : { port }) });
  opened.push(started);
  return started;
}

async function openRedis(port?: number): Promise<RunningStore> {
  const place = { folder: join(folder, 'redis'), durable: true, ...(port === undefined ? {} : { port }) };
  const started = await startRedis(place);
  opened.push(started);
  return started;
}

/** Waits until Neo4j was killed, and starts it again. */
async function neo4jComesBack(point: string): Promise<void> {
  let end: { signal: NodeJS.Signals | null } | undefined;
  void neo4j.ended.then((how) => (end = how));
  expect(await until(`killed at ${point}`, async () => end)).toMatchObject({ signal: 'SIGKILL' });
  await neo4j.kill();
  neo4j = await openNeo4j(neo4j.port);
}

async function rowsDone(importId: string): Promise<number> {
  return (await readImportCounts(store.read, importId))?.rowsDone ?? 0;
}

async function untilRows(importId: string, rows: number): Promise<void> {
  await until(`at row ${rows}`, async (seen) => {
    const done = await rowsDone(importId);
    seen(done);
    return done >= rows ? done : undefined;
  });
}

function untilDone(importId: string) {
  return until('done', async (seen) => {
    const found = await readImport(store.read, importId);
    seen(found?.state);
    return found?.state === 'done' || found?.state === 'failed' ? found : undefined;
  });
}

/** Operations of chunks and changes of the graph: both once a chunk. */
function written(): Promise<unknown> {
  return store.read.run(`
    MATCH (graph:GraphRevision {id: 'graph'})
    RETURN COUNT { (:ImportChunk) } AS operations, graph.rev AS revision
  `);
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportState } from '@corridor/graph-schema/contracts';
import { readImport, readImportCounts } from '@corridor/graph-schema/store';
import { compare, STOPS_ALLOWED } from '@corridor/workers/testing';
import type { Store } from '@corridor/workers/testing';
import { ended } from '../support/child-process.ts';
import { emptyStore } from '../support/empty-store.ts';
import { injectNeo4j, injectRedis } from '../support/inject.ts';
import { standInAudit } from '../support/stand-in-audit.ts';
import { until } from '../support/until.ts';
import { digest, ids, intend, madeTable, receiveMade, testKey } from './made-import.ts';
import { startWorker } from './worker-process.ts';
import type { WorkerPlace } from './worker-process.ts';

const ROWS = 150;
/** A job that has killed its process eight times is parked; fewer kills meet one chunk. */
const KILLS_AN_IMPORT = 6;
const AROUND_ROWS = 200;
const CHUNK_ROWS = 5;
const LIMIT_MS = 600_000;

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

/** Points around the chunks of an import. */
const around = ['after-outbox-handed', 'file-taken', 'after-spool', 'after-chunks-sent', 'after-finish'];

let store: Store;
let place: WorkerPlace;
beforeAll(async () => {
  const data = await mkdtemp(join(tmpdir(), 'corridor-kills-'));
  const keyFile = join(data, 'key');
  await writeFile(keyFile, testKey);
  place = { neo4j: injectNeo4j(), redis: injectRedis(), data, keyFile, chunkRows: CHUNK_ROWS };
  store = await emptyStore(place.neo4j);
  await standInAudit(store);
  const redis = new Redis(place.redis.uri);
  await redis.flushall();
  await redis.quit();
});
afterAll(async () => {
  await store.close();
  await rm(place.data, { recursive: true, force: true });
});

test('24 kills at the named points of a chunk lose nothing and double nothing', { timeout: LIMIT_MS }, async () => {
  const kills = [...points, ...points.map((point) => `${point}:2`)];
  const deaths: unknown[] = [];
  const counted: unknown[] = [];
  for (let at = 0; at < kills.length; at += KILLS_AN_IMPORT) {
    const importId = await receiveMade(store, place.data, `killed-${at}`, madeTable(ROWS, `r${at}x`));
    for (const killAt of kills.slice(at, at + KILLS_AN_IMPORT))
      deaths.push(await ended(startWorker(place, killAt), `The worker to be killed at ${killAt}`));
    const last = startWorker(place);
    await untilIn(importId, 'done');
    last.kill('SIGTERM');
    expect(await ended(last, 'The last worker')).toBe(0);
    counted.push((await readImportCounts(store.read, importId))?.counts);
  }

  const each = { read: ROWS, accepted: ROWS, flagged: 0, quarantined: 0, rejected: 0, records: ROWS };
  const imports = kills.length / KILLS_AN_IMPORT;
  expect(deaths).toStrictEqual(kills.map(() => 'SIGKILL'));
  expect(counted).toMatchObject(Array.from({ length: imports }, () => each));
  expect(await revisions()).toBe((imports * ROWS) / CHUNK_ROWS);
  expect(await unaudited()).toBe(0);
  expect(await compare(upkeep())).toMatchObject({ equal: true });
});

test(
  'kills before, between and after the chunks, and while an import is taken back, lose nothing and double nothing',
  { timeout: LIMIT_MS },
  async () => {
    const before = Number(await revisions());
    const importId = await receiveMade(store, place.data, 'killed-around', madeTable(AROUND_ROWS, 'k'));
    const deaths: unknown[] = [];
    for (const point of around)
      deaths.push(await ended(startWorker(place, point), `The worker to be killed at ${point}`));
    const done = await readImportCounts(store.read, importId);
    const grown = Number(await revisions()) - before;
    await intend(store, 'retract-import', importId, 'retracting');
    deaths.push(await ended(startWorker(place, 'after-retract-batch'), 'The worker to be killed while it retracts'));
    const last = startWorker(place);
    await untilIn(importId, 'retracted');
    last.kill('SIGTERM');

    expect(deaths).toStrictEqual(Array.from({ length: around.length + 1 }, () => 'SIGKILL'));
    expect(await ended(last, 'The last worker')).toBe(0);
    expect(done?.counts).toMatchObject({ read: AROUND_ROWS, accepted: AROUND_ROWS, records: AROUND_ROWS });
    expect(grown).toBe(AROUND_ROWS / CHUNK_ROWS);
    expect(Number(await revisions()) - before - grown).toBe(AROUND_ROWS / CHUNK_ROWS);
    expect(await standing(importId)).toBe(0);
    expect(await unaudited()).toBe(0);
    expect(await compare(upkeep())).toMatchObject({ equal: true });
  },
);

test('a row that ends its process again and again waits for a person; the rest is loaded', async () => {
  const rows = 3 * CHUNK_ROWS;
  const poison = CHUNK_ROWS + 3;
  const importId = await receiveMade(store, place.data, 'poisoned', madeTable(rows, 'p'));
  const deaths: unknown[] = [];
  for (let start = 0; start < STOPS_ALLOWED; start += 1) {
    deaths.push(await ended(startWorker(place, `row-${poison}`), 'The worker to be killed by a row'));
    await freeJobs();
  }
  const last = startWorker(place, `row-${poison}`);
  await untilIn(importId, 'done');
  last.kill('SIGTERM');

  expect(deaths).toStrictEqual(Array.from({ length: STOPS_ALLOWED }, () => 'SIGKILL'));
  expect(await ended(last, 'The last worker')).toBe(0);
  expect((await readImportCounts(store.read, importId))?.counts).toMatchObject({
    read: rows,
    accepted: rows - 1,
    quarantined: 1,
    records: rows - 1,
  });
  expect(await waiting(importId)).toStrictEqual([
    {
      position: `made.csv#${poison}`,
      flags: expect.stringContaining(`This row stopped the worker ${STOPS_ALLOWED} times`),
    },
  ]);
  expect(await unaudited()).toBe(0);
});

/** Takes from dead workers what they held, so that nobody waits for the time to run out. */
async function freeJobs(): Promise<void> {
  const redis = new Redis(place.redis.uri);
  const locks = await redis.keys('*:ingest-chunk:*:lock');
  if (locks.length > 0) await redis.del(locks);
  await redis.quit();
}

async function waiting(importId: string): Promise<unknown> {
  return store.read.run(
    'MATCH (item:QuarantineItem {import: $importId}) RETURN item.position AS position, item.flags AS flags',
    { importId },
  );
}

function untilIn(importId: string, state: ImportState): Promise<true> {
  return until(state, async (seen) => {
    const found = await readImport(store.read, importId);
    if (found?.state === 'failed') throw new Error(found.message);
    seen(found?.state);
    return found?.state === state ? true : undefined;
  });
}

function upkeep() {
  return { store, ids, digest, progress: async () => undefined, signal: new AbortController().signal };
}

async function standing(importId: string): Promise<unknown> {
  const [row] = await store.read.run(
    'MATCH (r:Record {import: $importId}) WHERE r.retractedAt IS NULL RETURN count(r) AS records',
    { importId },
  );
  return row?.['records'];
}

/** Operations of jobs without an entry for the audit log; none can have two, their id is the operation's. */
async function unaudited(): Promise<unknown> {
  const [row] = await store.read.run(
    `MATCH (op:Op) WHERE NOT EXISTS { MATCH (intent:AuditIntent {id: op.opId}) } AND NOT EXISTS { MATCH (:Import {id: op.opId}) }
     AND NOT op.result CONTAINS 'importId' RETURN count(op) AS n`,
  );
  return row?.['n'];
}

/** How often the graph was changed: once a chunk. */
async function revisions(): Promise<unknown> {
  const [row] = await store.read.run(`MATCH (graph:GraphRevision {id: 'graph'}) RETURN graph.rev AS rev`);
  return row?.['rev'];
}

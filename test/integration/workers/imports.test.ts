import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportState } from '@corridor/graph-schema/contracts';
import {
  nextWorkRevision,
  readImport,
  readImportCounts,
  readCorrectedItem,
  updateImport,
  writeOutbox,
} from '@corridor/graph-schema/store';
import type { StoreTools } from '@corridor/graph-schema/store';
import { auditGate, createLog, hashStored, openGate, startWorkers } from '@corridor/workers/testing';
import type { RunningWorkers, Store } from '@corridor/workers/testing';
import { digest, ids, intend, madeTable, receiveMade, testKey } from '../../faults/made-import.ts';
import { injectNeo4j, injectRedis } from '../../support/inject.ts';
import { emptyStore } from '../../support/empty-store.ts';
import { standInAudit } from '../../support/stand-in-audit.ts';
import { until } from '../../support/until.ts';

const CHUNK_ROWS = 10;

let store: Store;
let workers: RunningWorkers;
let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'corridor-imports-'));
  store = await emptyStore(injectNeo4j());
  const redis = new Redis(injectRedis().uri);
  await redis.flushall();
  await redis.quit();
  workers = await begin();
});
afterAll(async () => {
  await workers.stop();
  await store.close();
  await rm(data, { recursive: true, force: true });
});

test('a file is loaded, and again without a change, and taken back', async () => {
  const table = madeTable(95);
  await receiveMade(store, data, 'first', table);
  await untilIn('first', 'done');
  const loaded = await hash();

  await receiveMade(store, data, 'second', table);
  await untilIn('second', 'done');

  expect(await counts('first')).toMatchObject({ read: 95, accepted: 95, records: 95, entities: 40 });
  expect(await counts('second')).toMatchObject({
    read: 95,
    accepted: 95,
    records: 95,
    entities: 40,
    flags: { DUPLICATE_EXACT: 95 },
  });
  expect(await hash()).toBe(loaded);

  await intend(store, 'retract-import', 'first', 'retracting');
  await untilIn('first', 'retracted');

  expect(await standing()).toBe(0);
  expect(await hash()).not.toBe(loaded);
});

test('what was taken back can be sent again', async () => {
  const before = await standing();

  await receiveMade(store, data, 'third', madeTable(95));
  await untilIn('third', 'done');

  expect([before, await standing()]).toStrictEqual([0, 95]);
});

test('a row that waits goes in once it is corrected', async () => {
  await receiveMade(
    store,
    data,
    'waiting',
    'id,source,target\nw1,Anna Aas,Berit Bø\n,Carl Dahl,\nw3,Dag Eik,Eli Foss\n',
  );
  await untilIn('waiting', 'done');
  const [position] = await positions('waiting');
  const before = await counts('waiting');

  await correct('waiting', String(position), { id: 'w2', target: 'Finn Gran' });
  await settled('waiting', String(position));

  expect(before).toMatchObject({ read: 3, quarantined: 1, records: 2 });
  expect(await counts('waiting')).toMatchObject({ read: 3, quarantined: 0, rejected: 0, records: 3, entities: 6 });
});

test('a file without a mandatory column is refused whole', async () => {
  await receiveMade(store, data, 'refused', 'source,target\nPerson A,Person B\n');

  const message = await untilIn('refused', 'failed');

  expect(message).toBe('made.csv has no column id.');
  expect(await counts('refused')).toMatchObject({ read: 0, records: 0 });
});

test('a cancelled import stops, and goes on where it stopped', async () => {
  await workers.stop();
  await receiveMade(store, data, 'halted', madeTable(60, 'h'));
  await store.write((tools) => updateImport(tools, 'halted', ['received'], { state: 'cancelled' }));
  workers = await begin();
  await pause(4_000);
  const stopped = await counts('halted');

  await intend(store, 'import-file', 'halted', 'received');
  await untilIn('halted', 'done');

  expect(stopped).toMatchObject({ read: 0 });
  expect(await counts('halted')).toMatchObject({ read: 60 });
});

test('no job changes the graph while the audit log takes no entries', async () => {
  await workers.stop();
  workers = await begin(auditGate(store, createLog('silent')));
  await receiveMade(store, data, 'unlogged', madeTable(60, 'u'));
  await pause(4_000);
  const before = await counts('unlogged');
  const [intents] = await store.read.run('MATCH (intent:AuditIntent) RETURN collect(intent.id) AS ids');

  await standInAudit(store);
  await untilIn('unlogged', 'done');
  const [row] = await store.read.run(
    'MATCH (intent:AuditIntent) WHERE NOT intent.id IN $ids RETURN count(intent) AS entries',
    { ids: intents?.['ids'] },
  );

  expect(before).toMatchObject({ read: 0, records: 0 });
  expect(await counts('unlogged')).toMatchObject({ read: 60 });
  expect(row?.['entries']).toBe(60 / CHUNK_ROWS);
});

test('a wiped queue is filled again from the store', async () => {
  const redis = new Redis(injectRedis().uri);
  await receiveMade(store, data, 'wiped', madeTable(200, 'x'));
  for (let wipes = 0; wipes < 3; wipes += 1) {
    await pause(700);
    await redis.flushall();
  }
  await redis.quit();

  await untilIn('wiped', 'done');

  expect(await counts('wiped')).toMatchObject({ read: 200, accepted: 200 });
});

function begin(audit = openGate): Promise<RunningWorkers> {
  return startWorkers({
    store,
    data,
    redisUrl: injectRedis().uri,
    key: testKey,
    log: createLog('silent'),
    writers: 2,
    chunkRows: CHUNK_ROWS,
    wedged: () => undefined,
    audit,
  });
}

const hash = () =>
  hashStored({ store, ids, digest, progress: async () => undefined, signal: new AbortController().signal });

async function counts(importId: string) {
  return (await readImportCounts(store.read, importId))?.counts;
}

async function standing(): Promise<unknown> {
  const [row] = await store.read.run(
    `MATCH (r:Record) WHERE r.retractedAt IS NULL AND r.import IN ['first', 'second', 'third'] RETURN count(r) AS records`,
  );
  return row?.['records'];
}

async function positions(importId: string): Promise<unknown[]> {
  const rows = await store.read.run(
    `MATCH (item:QuarantineItem {import: $importId}) WHERE item.position IS NOT NULL RETURN item.position AS position`,
    { importId },
  );
  return rows.map((row) => row['position']);
}

/** Waits until an import is in a state, and answers its message. */
async function untilIn(importId: string, state: ImportState): Promise<string | undefined> {
  const found = await until(state, async (seen) => {
    const view = await readImport(store.read, importId);
    seen(view?.state);
    if (view?.state === 'failed' && state !== 'failed') throw new Error(view.message);
    return view?.state === state ? view : undefined;
  });
  return found.message;
}

const correctionOf = (importId: string, position: string) => ids.other('test', 'correct', importId, position);

async function correct(importId: string, position: string, cells: Record<string, string>): Promise<void> {
  const operationId = correctionOf(importId, position);
  await store.write(async (tools: StoreTools) => {
    await nextWorkRevision(tools);
    await tools.run(
      `MATCH (item:QuarantineItem {import: $importId, position: $position}) SET item.corrected = $cells, item.correction = $operationId, item.correctedBy = 'tester'`,
      {
        importId,
        position,
        operationId,
        cells: JSON.stringify(cells),
      },
    );
    await writeOutbox(tools, { id: operationId, job: 'resubmit-row', payload: { importId, operationId } }, Date.now());
  });
}

async function settled(importId: string, position: string): Promise<void> {
  await until('corrected', async (seen) => {
    const item = await readCorrectedItem(store.read, importId, correctionOf(importId, position));
    const found = await readImportCounts(store.read, importId);
    seen([item?.state, found?.counts.records]);
    return item?.state === 'resubmitted' && found?.counts.records === 3 ? true : undefined;
  });
}

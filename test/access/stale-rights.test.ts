import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIds } from '@corridor/graph-schema/ids';
import { createDigest } from '@corridor/workers/testing';
import { importForm, startSystem, type RunningSystem } from '../integration/api/running-system.ts';
import { until } from '../support/until.ts';
import { holdJobs, type HeldJobs } from './hold-jobs.ts';
import { makeAccount } from './make-account.ts';

const key = new Uint8Array(32).fill(9);
const ids = createIds(createDigest(key));
const rows = ['id,name', 'A,Amara Villanueva', 'B,Bruno Kestrel', ',Nobody Keyed'];

let system: RunningSystem;
let jobs: HeldJobs;
beforeAll(async () => {
  system = await startSystem({ key });
  jobs = await holdJobs(system.redisUrl);
  await give('worker', 'analyst');
}, 600_000);
afterAll(async () => {
  await jobs?.close();
  await system?.stop();
});

const give = (account: string, ...roles: string[]) =>
  makeAccount(system.store, ids, account, { agency: 'NCB', level: 2, victimRight: false, roles });
const sent = async (account: string, method: string, path: string, body?: object) =>
  Object((await system.ask(account, method, `/api/v1/${path}`, body)).body);

/** Asks for an import and answers its id. */
async function ask(source: string): Promise<string> {
  const form = importForm('a.csv', `${rows.join('\n')}\n`, { source, profile: 'persons' });
  const { status, body } = await system.ask('worker', 'POST', '/api/v1/imports', form);
  expect(status).toBe(202);
  return String(Object(body)['importId']);
}

/** How an import stands once it no longer moves, as a supervisor sees it, and how many of its records stand. */
async function outcome(importId: string) {
  const { state, message } = await system.settled('supervisor', importId);
  const [row] = await system.store.read.run(
    'MATCH (record:Record {import: $importId}) WHERE record.retractedAt IS NULL RETURN count(record) AS records',
    { importId },
  );
  return { state, message, records: row?.['records'] };
}

/** Does something while the jobs that follow wait, and the rights of who did it are gone when they begin. */
async function withoutRights<Result>(what: () => Promise<Result>, kind?: string): Promise<Result> {
  await jobs.pause(kind);
  const result = await what();
  if (kind !== undefined) await until('waiting', async () => ((await jobs.waiting(kind)) > 0 ? true : undefined));
  await give('worker', 'report_reader');
  await jobs.resume();
  return result;
}

test('an import whose importer may import no longer loads nothing until somebody else resumes it', async () => {
  const importId = await withoutRights(() => ask('one'));
  const refused = await outcome(importId);
  await sent('supervisor', 'POST', `imports/${importId}/resume`);

  expect(refused).toMatchObject({ state: 'failed', message: expect.stringContaining('no longer'), records: 0 });
  expect(await outcome(importId)).toMatchObject({ state: 'done', records: 2 });
});

test('a chunk that waits is not loaded for one who may import no longer', async () => {
  await give('worker', 'analyst');
  const importId = await withoutRights(() => ask('two'), 'ingest-chunk');
  const refused = await outcome(importId);
  await sent('supervisor', 'POST', `imports/${importId}/resume`);

  expect(refused).toMatchObject({ state: 'failed', message: expect.stringContaining('no longer'), records: 0 });
  expect(await outcome(importId)).toMatchObject({ state: 'done', records: 2 });
});

test('a correction and a taking back are not carried out for one who may no longer', async () => {
  await give('worker', 'analyst');
  const importId = await ask('three');
  await system.settled('worker', importId);
  const { items } = await sent('worker', 'GET', `imports/${importId}/quarantine`);
  const position = encodeURIComponent(String(items[0].position));

  await withoutRights(() =>
    sent('worker', 'PATCH', `imports/${importId}/quarantine/${position}`, { cells: { id: 'C' } }),
  );
  await idle();
  const [row] = (await sent('supervisor', 'GET', `imports/${importId}/quarantine`))['items'];
  await give('worker', 'analyst');
  await withoutRights(() => sent('worker', 'DELETE', `imports/${importId}`));

  expect(row).toMatchObject({ state: 'open' });
  expect(await outcome(importId)).toMatchObject({ state: 'failed', records: 2 });
});

test('upkeep is not begun for one who is no administrator any more', async () => {
  await give('keeper', 'admin');
  await sent('keeper', 'GET', 'sessions/current');
  await jobs.pause();
  const { operationId } = await sent('keeper', 'POST', 'upkeep/rebuild');
  await give('keeper', 'analyst');
  await jobs.resume();
  await idle();

  expect(await sent('admin', 'GET', `upkeep/${operationId}`)).toMatchObject({
    state: 'failed',
    message: expect.stringContaining('no longer'),
  });
});

/** Waits until every intent is carried out. */
const idle = () =>
  until('idle', async () => {
    const [row] = await system.store.read.run(
      'RETURN EXISTS { MATCH (entry:Outbox) WHERE entry.doneAt IS NULL } AS busy',
    );
    return row?.['busy'] === false ? true : undefined;
  });

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { auth, driver as connect } from 'neo4j-driver';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startNeo4j, startRedis, type RunningStore } from '@corridor/seed/services';
import { ended, heard } from '../../support/child-process.ts';

/** A start takes 5 to 15 s on a machine of its own; this is for one that many share. */
const OWNER_LIMIT_MS = 300_000;

let folder: string;
const opened: RunningStore[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-stores-'));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function openNeo4j(): Promise<RunningStore> {
  const store = await startNeo4j({ folder: join(folder, 'neo4j') });
  opened.push(store);
  return store;
}

async function openRedis(): Promise<RunningStore> {
  const store = await startRedis({ folder: join(folder, 'redis'), durable: true });
  opened.push(store);
  return store;
}

async function run({ uri, user, password }: RunningStore, text: string): Promise<unknown[]> {
  const driver = connect(uri, auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(text);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

test('Neo4j that was killed comes back with every acknowledged write', async () => {
  const first = await openNeo4j();
  await run(first, "CREATE (:Thing {id: 'a'})");

  await first.kill();
  const second = await openNeo4j();

  expect(await run(second, 'MATCH (n:Thing) RETURN n.id AS id')).toStrictEqual([{ id: 'a' }]);
});

test('the password is in a file that only its owner can read, and a wrong one there is said in one sentence', async () => {
  const store = await openNeo4j();
  const file = join(folder, 'neo4j', 'password');
  const { mode } = await stat(file);
  await store.stop();
  await writeFile(file, 'wrong');

  const start = openNeo4j();

  await expect(start).rejects.toMatchObject({
    code: 'wrongPassword',
    message: `The password in ${file} is not the one of the store beside it; put the right file back.`,
  });
  expect(mode & 0o777).toBe(0o600);
});

test('Redis keeps what it has written, and its user cannot empty it', async () => {
  const first = await openRedis();
  const client = new Redis(first.uri);
  await client.set('job', '1');
  await expect(client.flushall()).rejects.toThrow('NOPERM');
  client.disconnect();

  await first.stop();
  const second = await openRedis();

  const again = new Redis(second.uri);
  expect(await again.get('job')).toBe('1');
  again.disconnect();
});

test('stores whose owner was killed are ended and started again', async () => {
  const owner = startOwner();
  const left = (await heard(owner, /^\d+ \d+ run$/m, OWNER_LIMIT_MS)).split(' ').slice(0, 2);
  owner.kill('SIGKILL');
  await ended(owner, 'The killed owner');
  expect(left.map((pid) => existsSync(`/proc/${pid}`))).toStrictEqual([true, true]);

  await Promise.all([openNeo4j(), openRedis()]);

  expect(left.map((pid) => existsSync(`/proc/${pid}`))).toStrictEqual([false, false]);
});

test('the folder of a running store is refused to another process', async () => {
  await openRedis();

  const refusal = await heard(startOwner(), /.* is in use by process .*/, OWNER_LIMIT_MS);

  expect(refusal).toContain(`The Redis folder ${join(folder, 'redis')} is in use by process ${process.pid}`);
});

function startOwner(): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'owner.ts'), folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

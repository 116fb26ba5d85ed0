import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { connectAudit } from '../client/connect-audit.ts';
import { AuditAway } from '../client/audit.ts';
import { realDisk } from '../log/files.ts';
import { aFolder, madeEntries, madeEntry } from '../testing.ts';
import { keptLog, verifyLog } from '../verify/verify-log.ts';
import { serveWitness } from '../witness/serve-witness.ts';
import { createWitness } from '../witness/witness.ts';
import { startAudit, type AuditOptions } from './start-audit.ts';

const logger = pino({ level: 'silent' });
const secret = 'a secret of this test';
const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function running(more: Partial<AuditOptions> = {}) {
  const folder = more.folder ?? aFolder();
  const audit = await startAudit({ folder, secret, port: 0, logger, rules: [], ...more });
  ends.push(() => audit.stop());
  const client = connectAudit(audit.url, secret);
  ends.push(() => client.close());
  await expect.poll(() => client.state(), { timeout: 10_000 }).toBe('up');
  return { folder, audit, client };
}

test('entries are in the log when they are acknowledged, once each, in one sequence', async () => {
  const { client } = await running();
  const entries = madeEntries(500);

  await Promise.all([...entries, ...entries].map((entry) => client.record(entry)));
  await client.record(entries[7]!);
  const further = madeEntry(500);
  await client.record(further);
  const { records } = await client.read({ limit: 500 });

  expect(records.map(({ seq }) => seq)).toStrictEqual(Array.from({ length: 500 }, (_, at) => 500 - at));
  expect(new Set(records.map(({ id }) => id))).toStrictEqual(
    new Set([further, ...entries.slice(1)].map(({ id }) => id)),
  );
  expect(await client.verify()).toMatchObject({ equal: true, size: 501, covered: 501, witnessed: false });
});

test('a second process on the same folder does not start', async () => {
  const { folder } = await running();

  await expect(startAudit({ folder, secret, port: 0, logger })).rejects.toThrow('Another audit process');
});

test('whoever has not the secret is told nothing, and an impostor on the port acknowledges nothing', async () => {
  const { audit } = await running();
  const stranger = connectAudit(audit.url, 'another secret');
  ends.push(() => stranger.close());
  await pause(300);
  expect(stranger.state()).toBe('away');
  const recording = stranger.record(madeEntry(1));
  setImmediate(() => stranger.close());
  await expect(recording).rejects.toThrow(AuditAway);

  const plain = connect(Number(new URL(audit.url).port), '127.0.0.1');
  plain.write('{"n":1,"do":"status"}\n');
  const [said] = (await once(plain, 'data')) as [Buffer];
  expect(JSON.parse(said.toString())).toStrictEqual({ nonce: expect.any(String) });
  await once(plain, 'close');
});

test('a disk that is full is told at once, and entries go on when there is room', async () => {
  let free = 1_000_000_000;
  const { client } = await running({ disk: { ...realDisk, freeBytes: async () => free } });
  await client.record(madeEntry(1));
  free = 1_000;
  await expect.poll(() => client.state(), { timeout: 5_000 }).toBe('full');
  await expect(client.record(madeEntry(2))).rejects.toThrow(AuditAway);
  free = 1_000_000_000;
  await expect.poll(() => client.state(), { timeout: 5_000 }).toBe('up');
  await client.record(madeEntry(2));

  expect(await client.verify()).toMatchObject({ equal: true, size: 2 });
});

test('an account that reads in bulk is slowed down, also after a restart', { timeout: 60_000 }, async () => {
  const { folder, audit, client } = await running({ rules: undefined });
  const pages = (from: number) =>
    madeEntries(500, from).map((entry) => ({ ...entry, at: new Date().toISOString(), case: 'c'.repeat(32) }));
  await Promise.all(pages(0).map((entry) => client.record(entry)));
  const [{ account = '' } = madeEntry(0)] = pages(0);
  await expect.poll(() => client.throttledUntil(account), { timeout: 5_000 }).toBeGreaterThan(Date.now());
  client.close();
  await audit.stop();
  const again = await running({ folder, rules: undefined });

  await expect.poll(() => again.client.throttledUntil(account), { timeout: 5_000 }).toBeGreaterThan(Date.now());
  const { records } = await again.client.read({ limit: 10, kinds: ['alarm'] });
  const bulk = records.filter(({ rule }) => rule === 'bulkReading');
  expect(bulk).toMatchObject([{ account, results: 500 }]);
});

test('a witness signs what was signed, and a rolled back log is found by it', { timeout: 30_000 }, async () => {
  const witnessFolder = aFolder();
  const witness = await serveWitness(createWitness(witnessFolder), 0);
  ends.push(() => witness.stop());
  const { client } = await running({ witnessUrl: witness.url });
  for (let at = 0; at < 3; at += 1) {
    await Promise.all(madeEntries(400, at * 400).map((entry) => client.record(entry)));
    expect(await client.verify()).toMatchObject({ equal: true, witnessed: true, size: (at + 1) * 400 });
  }

  expect(await client.status()).toMatchObject({ size: 1_200, signed: 1_200, witnessed: 1_200 });
  expect((await client.verify()).outside).toBeGreaterThanOrEqual(3);
});

test(
  'a process that is killed loses nothing that it acknowledged and doubles nothing',
  { timeout: 120_000 },
  async () => {
    const data = aFolder();
    mkdirSync(join(data, 'audit'));
    writeFileSync(join(data, 'audit', 'alarms.json'), '[]');
    const main = join(import.meta.dirname, '../main.ts');
    const env = { PATH: '/usr/bin:/bin', CORRIDOR_DATA: data, AUDIT_PORT: '0', CORRIDOR_LOG_LEVEL: 'info' };
    const start = async (port = '0') => {
      const child = spawn(process.execPath, [main], {
        env: { ...env, AUDIT_PORT: port },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      ends.push(() => void child.kill('SIGKILL'));
      for await (const line of child.stdout) {
        const [url] = /tcp:[^"]+/.exec(String(line)) ?? [];
        if (url !== undefined) return { child, url };
      }
      throw new Error('The audit process did not start');
    };
    const first = await start();
    const client = connectAudit(first.url, readFileSync(join(data, 'audit.secret'), 'utf8'));
    ends.push(() => client.close());

    const told = new Set<string>();
    let made = 0;
    let isOver = false;
    const writing = Array.from({ length: 40 }, async () => {
      while (!isOver) {
        const entry = madeEntry((made += 1));
        await client.record(entry).then(
          () => told.add(entry.id),
          () => undefined,
        );
      }
    });
    let { child } = first;
    for (let kill = 1; kill <= 3; kill += 1) {
      await expect.poll(() => told.size, { timeout: 30_000, interval: 5 }).toBeGreaterThan(kill * 300);
      child.kill('SIGKILL');
      await once(child, 'exit');
      ({ child } = await start(new URL(first.url).port));
    }
    isOver = true;
    await Promise.all(writing);
    await expect.poll(() => client.state(), { timeout: 20_000 }).toBe('up');
    const ids: string[] = [];
    for (let before: number | undefined; ;) {
      const page = await client.read({ limit: 500, ...(before === undefined ? {} : { before }) });
      ids.push(...page.records.map(({ id }) => id));
      if (page.next === undefined) break;
      before = page.next;
    }
    const verified = await client.verify();
    child.kill('SIGTERM');
    await once(child, 'exit');

    expect(told.size).toBeGreaterThan(900);
    expect(ids.filter((id) => told.has(id)).length).toBe(told.size);
    expect(new Set(ids).size).toBe(ids.length);
    expect(verified).toMatchObject({ equal: true, size: ids.length });
    expect(await verifyLog(keptLog(join(data, 'audit')))).toMatchObject({ equal: true, covered: ids.length });
  },
);

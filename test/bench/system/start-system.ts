import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { defaultAlarmRules } from '@corridor/api/testing';
import { createIds, type Ids } from '@corridor/graph-schema/ids';
import { builtInProfiles } from '@corridor/seed/profiles';
import { freePort, startProcess, workerMemory, type RunningProcess } from '@corridor/seed/services';
import { createDigest, type Store } from '@corridor/workers/testing';
import { emptyStore } from '../../support/empty-store.ts';
import { inheritedTestEnv } from '../../support/env.ts';
import type { Bench, BenchStore } from '../area.ts';
import { createAsk, type Ask } from './ask.ts';

const ACCOUNT = 'analyst';
const READY_MS = 120_000;
const POLL_MS = 100;
const STOP_MS = 10_000;
const checkout = resolve(import.meta.dirname, '../../..');

/** The audit log, its witness, the API and the workers as processes of their own, as the launcher starts them, over emptied stores. */
export interface BenchSystem {
  readonly store: Store;
  readonly neo4j: BenchStore;
  readonly ids: Ids;
  readonly api: RunningProcess;
  readonly workers: RunningProcess;
  /** Asks as the demonstration's analyst. */
  readonly ask: Ask;
  /** Starts another program as an API over the same stores, with more to its environment, and asks it as the same analyst. It ends with the system. */
  another(entry: string, env?: Readonly<Record<string, string>>): Promise<Ask>;
  stop(): Promise<void>;
}

/** Starts it all and waits until it is ready. */
export async function startSystem(bench: Bench): Promise<BenchSystem> {
  const data = join(bench.folder, `system-${crypto.randomUUID()}`);
  await mkdir(data, { mode: 0o700 });
  const key = randomBytes(32);
  const secret = randomBytes(32).toString('hex');
  await writeFile(join(data, 'key'), key, { mode: 0o600 });
  await writeFile(join(data, 'service.secret'), secret, { mode: 0o600 });
  // Alarms are counted as always; what is measured is read faster than any person reads, and is not slowed down.
  await mkdir(join(data, 'audit'), { mode: 0o700 });
  const rules = defaultAlarmRules.map((rule) => ({ ...rule, limit: Number.MAX_SAFE_INTEGER }));
  await writeFile(join(data, 'audit', 'alarms.json'), JSON.stringify(rules), { mode: 0o600 });
  const neo4j = await bench.neo4j('ours');
  bench.say('emptying the store and starting API and workers');
  const store = await emptyStore(neo4j);
  const [port, auditPort, witnessPort] = [await freePort(), await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const start = async (
    name: string,
    entry: string,
    words: readonly string[] = [],
    listensOn = port,
    further: Readonly<Record<string, string>> = {},
  ): Promise<RunningProcess> => {
    const running = await startProcess({
      command: process.execPath,
      args: [...words, join(checkout, entry)],
      folder: checkout,
      log: join(data, `${name}.log`),
      env: {
        ...inheritedTestEnv(),
        NEO4J_URI: neo4j.uri,
        NEO4J_USER: neo4j.user,
        NEO4J_PASSWORD: neo4j.password,
        REDIS_URL: await bench.redis(),
        CORRIDOR_DATA: data,
        AUDIT_URL: `tcp://127.0.0.1:${auditPort}`,
        AUDIT_PORT: String(auditPort),
        WITNESS_URL: `http://127.0.0.1:${witnessPort}`,
        WITNESS_PORT: String(witnessPort),
        CORRIDOR_API_URL: url,
        CORRIDOR_DEMO: '1',
        CORRIDOR_LOG_LEVEL: 'warn',
        HOST: '127.0.0.1',
        PORT: String(listensOn),
        NODE_ENV: 'production',
        ...further,
      },
    });
    bench.watch(running.pid);
    return running;
  };
  const witness = await start('witness', 'api/src/audit/witness/main.ts');
  const audit = await start('audit', 'api/src/audit/main.ts');
  const api = await start('api', 'api/src/main.ts');
  const workers = await start('workers', 'workers/src/main.ts', workerMemory);
  const others: RunningProcess[] = [];
  const another: BenchSystem['another'] = async (entry, env) => {
    const otherPort = await freePort();
    const name = `another-${others.length}`;
    others.push(await start(name, entry, [], otherPort, env));
    const otherUrl = `http://127.0.0.1:${otherPort}`;
    await ready(otherUrl).catch(async (cause: unknown) => {
      throw new Error(`${entry} did not start:\n${await readFile(join(data, `${name}.log`), 'utf8')}`, { cause });
    });
    return createAsk(otherUrl, secret, ACCOUNT);
  };
  const stop = async () => {
    await Promise.all([api, workers, ...others].map((process) => process.stop(STOP_MS)));
    await Promise.all([audit.stop(STOP_MS), witness.stop(STOP_MS)]);
    await store.close();
  };
  try {
    await ready(url);
    await putProfiles(url, secret);
    return {
      store,
      neo4j,
      api,
      workers,
      another,
      stop,
      ids: createIds(createDigest(key)),
      ask: await createAsk(url, secret, ACCOUNT),
    };
  } catch (error) {
    await stop();
    const logs = await Promise.all(
      ['witness', 'audit', 'api', 'workers'].map((name) => readFile(join(data, `${name}.log`), 'utf8')),
    );
    throw new Error(`The system did not start:\n${logs.join('\n')}`, { cause: error });
  }
}

async function ready(url: string): Promise<void> {
  for (const end = Date.now() + READY_MS; ; await pause(POLL_MS)) {
    const status = await fetch(`${url}/health/ready`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    if (Date.now() > end) throw new Error(`Not ready after ${READY_MS / 1_000} s`);
  }
}

async function putProfiles(url: string, secret: string): Promise<void> {
  for (const { name, text } of builtInProfiles) {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    const response = await fetch(`${url}/api/v1/profiles/${name}`, { method: 'PUT', headers, body: text });
    if (!response.ok) throw new Error(`The profile ${name} was refused: ${await response.text()}`);
  }
}

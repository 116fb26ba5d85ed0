import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inheritedEnv } from '../../env.ts';
import { claimFolder } from '../claim-folder.ts';
import { onFreePort, type HeldPort, type PortChoice } from '../free-port.ts';
import { requireFreeSpace } from '../free-space.ts';
import { createPrivateFile, makePrivateFolder } from '../private-file.ts';
import { randomPassword } from '../random-password.ts';
import { endRecorded, recordProcess } from '../recorded-process.ts';
import type { RunningStore } from '../running-store.ts';
import { ServiceFault } from '../service-fault.ts';
import { startProcess, type RunningProcess } from '../start-process.ts';
import { watchStart } from '../starting-server.ts';
import { REDIS_USER, redisConfiguration } from './configure.ts';
import { waitUntilRedisReady } from './wait-until-ready.ts';

export interface RedisOptions extends PortChoice {
  readonly folder: string;
  /** True: append-only file, and a user that cannot empty everything. False, for tests: memory only. */
  readonly durable: boolean;
  readonly log?: string;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;
const NEEDED_MB = 100;

/** What the log says of a start that failed, as one sentence. */
function explainRedisFailure(log: string, folder: string, port: number): ServiceFault | undefined {
  if (log.includes('Address already in use')) {
    return new ServiceFault('portInUse', `Port ${port} was taken while Redis was starting; start again.`);
  }
  if (log.includes('No space left on device')) {
    return new ServiceFault('diskFull', `The disk of ${folder} is full; Redis needs ${NEEDED_MB} MB there.`);
  }
  if (log.includes('Bad file format reading the append only file')) {
    return new ServiceFault(
      'startFailed',
      `The append-only file in ${folder} is damaged; mend it with redis-check-aof --fix.`,
    );
  }
  const line = log.split('\n').findLast((one) => /error|fatal|can't|failed/i.test(one));
  return line === undefined ? undefined : new ServiceFault('startFailed', `Redis did not start: ${line.trim()}`);
}

/**
 * Starts Redis on a folder and returns when it has read its file and answers. The folder belongs to this process until the
 * store is stopped; a server that a killed owner left on it is ended first.
 */
export async function startRedis(options: RedisOptions): Promise<RunningStore> {
  const folder = resolve(options.folder);
  await makePrivateFolder(folder);
  requireFreeSpace(folder, NEEDED_MB, 'Redis');
  const release = claimFolder(folder, 'The Redis folder');
  try {
    await endRecorded(folder, STOP_LIMIT_MS);
    createPrivateFile(join(folder, 'password'), randomPassword());
    const password = readFileSync(join(folder, 'password'), 'utf8').trim();
    const log = options.log ?? join(folder, 'redis.log');
    const { durable } = options;
    const place = { folder, password, durable, log };
    const { running, port } = await onFreePort(options, 'Redis', (held) => startOn(held, place));
    return {
      uri: uriOf(password, port),
      user: REDIS_USER,
      password,
      port,
      pid: running.pid,
      ended: running.ended,
      async stop(limitMs = STOP_LIMIT_MS) {
        await running.stop(limitMs);
        release();
      },
      async kill() {
        await running.kill();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

interface RedisPlace {
  readonly folder: string;
  readonly password: string;
  readonly durable: boolean;
  readonly log: string;
}

/** Starts the server on one port and waits until it answers. */
async function startOn(
  held: HeldPort,
  { folder, password, durable, log }: RedisPlace,
): Promise<{ running: RunningProcess; port: number }> {
  const { port } = held;
  const settings = join(folder, 'redis.conf');
  writeFileSync(settings, redisConfiguration({ port, folder, password, durable }), { mode: 0o600 });
  const begin = existsSync(log) ? statSync(log).size : 0;
  await held.release();
  const running = await startProcess({ command: 'redis-server', args: [settings], folder, env: inheritedEnv(), log });
  recordProcess(folder, running.identity);
  try {
    await waitUntilRedisReady(uriOf(password, port), START_LIMIT_MS, watchStart('Redis', running, port));
    return { running, port };
  } catch (error) {
    await running.stop(STOP_LIMIT_MS);
    if (error instanceof ServiceFault && error.code !== 'startFailed') throw error;
    throw explainRedisFailure(readFileSync(log, 'utf8').slice(begin), folder, port) ?? error;
  }
}

function uriOf(password: string, port: number): string {
  return `redis://${REDIS_USER}:${password}@127.0.0.1:${port}`;
}

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inheritedEnv } from '../../env.ts';
import { claimFolder } from '../claim-folder.ts';
import { freePort, requirePort } from '../free-port.ts';
import { requireFreeSpace } from '../free-space.ts';
import { createPrivateFile, makePrivateFolder } from '../private-file.ts';
import { randomPassword } from '../random-password.ts';
import { endRecorded, recordProcess } from '../recorded-process.ts';
import type { RunningStore } from '../running-store.ts';
import { ServiceFault } from '../service-fault.ts';
import { startProcess } from '../start-process.ts';
import { REDIS_USER, redisConfiguration } from './configure.ts';
import { waitUntilRedisReady } from './wait-until-ready.ts';

export interface RedisOptions {
  readonly folder: string;
  /** True: append-only file, and a user that cannot empty everything. False, for tests: memory only. */
  readonly durable: boolean;
  /** This port or none; left out: `preferredPort`, or another free one. */
  readonly port?: number;
  readonly preferredPort?: number;
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
    const port =
      options.port === undefined ? await freePort(options.preferredPort) : await requirePort(options.port, 'Redis');
    createPrivateFile(join(folder, 'password'), randomPassword());
    const password = readFileSync(join(folder, 'password'), 'utf8').trim();
    const settings = join(folder, 'redis.conf');
    writeFileSync(settings, redisConfiguration({ port, folder, password, durable: options.durable }), { mode: 0o600 });
    const log = options.log ?? join(folder, 'redis.log');
    const begin = existsSync(log) ? statSync(log).size : 0;
    const running = await startProcess({ command: 'redis-server', args: [settings], folder, env: inheritedEnv(), log });
    recordProcess(folder, running.identity);
    let hasEnded = false;
    void running.ended.then(() => (hasEnded = true));
    const uri = `redis://${REDIS_USER}:${password}@127.0.0.1:${port}`;
    try {
      await waitUntilRedisReady(uri, START_LIMIT_MS, () => hasEnded);
    } catch (error) {
      await running.stop(STOP_LIMIT_MS);
      if (error instanceof ServiceFault && error.code === 'wrongPassword') throw error;
      throw explainRedisFailure(readFileSync(log, 'utf8').slice(begin), folder, port) ?? error;
    }
    return {
      uri,
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

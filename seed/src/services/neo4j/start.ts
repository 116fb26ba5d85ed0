import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { claimFolder } from '../claim-folder.ts';
import { freePort, requirePort } from '../free-port.ts';
import { requireFreeSpace } from '../free-space.ts';
import { makePrivateFolder } from '../private-file.ts';
import { endRecorded, recordProcess } from '../recorded-process.ts';
import type { RunningStore, StoreReport } from '../running-store.ts';
import { ServiceFault } from '../service-fault.ts';
import { neo4jConfiguration, type Neo4jHeap } from './configure.ts';
import { explainNeo4jFailure, tailOf } from './explain-failure.ts';
import { ensurePassword } from './password.ts';
import { provisionNeo4j } from './provision.ts';
import { startServerProcess, writeConfiguration } from './server-process.ts';
import { waitUntilReady } from './wait-until-ready.ts';

export interface Neo4jOptions {
  /** Home of the server: configuration, data, logs, password. Made when it is not there. */
  readonly folder: string;
  /** 512m when left out. */
  readonly heap?: Neo4jHeap;
  /** This port or none; left out: `preferredPort`, or another free one. */
  readonly port?: number;
  readonly preferredPort?: number;
  /** Log of what the process itself prints; the server's own are in `logs/`. */
  readonly log?: string;
  readonly report?: StoreReport;
}

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 10_000;
const NEEDED_MB = 300;

function wrongPassword(home: string): ServiceFault {
  const file = join(home, 'password');
  return new ServiceFault(
    'wrongPassword',
    `The password in ${file} is not the one of the store beside it; put the right file back.`,
  );
}

/**
 * Starts Neo4j on a folder and returns when it answers. The folder belongs to this process until the store is stopped; a
 * server that a killed owner left on it is ended first, and Neo4j's own recovery brings its store in order.
 */
export async function startNeo4j(options: Neo4jOptions): Promise<RunningStore> {
  const home = resolve(options.folder);
  const report = options.report ?? (() => {});
  const heap = options.heap ?? '512m';
  await makePrivateFolder(home);
  requireFreeSpace(home, NEEDED_MB, 'Neo4j');
  const release = claimFolder(home, 'The Neo4j folder');
  try {
    await endRecorded(home, STOP_LIMIT_MS, report);
    const provisioned = await provisionNeo4j(report);
    const archive = existsSync(provisioned.archive) ? { read: provisioned.archive } : undefined;
    const port =
      options.port === undefined ? await freePort(options.preferredPort) : await requirePort(options.port, 'Neo4j');
    writeConfiguration(home, neo4jConfiguration(port, heap));
    const password = await ensurePassword(home, provisioned.jars, archive, report);
    const log = options.log ?? join(home, 'output.log');
    const begin = existsSync(log) ? statSync(log).size : 0;
    mkdirSync(join(home, 'logs'), { recursive: true });
    rmSync(join(home, 'logs', 'neo4j.log'), { force: true });
    report('starting');
    const running = await startServerProcess({ home, jars: provisioned.jars, heap, archive, log });
    recordProcess(home, running.identity);
    let hasEnded = false;
    void running.ended.then(() => (hasEnded = true));
    const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
    try {
      await waitUntilReady(address, START_LIMIT_MS, () => hasEnded);
    } catch (error) {
      await running.stop(STOP_LIMIT_MS);
      if (error instanceof ServiceFault && error.code === 'wrongPassword') throw wrongPassword(home);
      throw (
        explainNeo4jFailure(
          tailOf(join(home, 'logs', 'neo4j.log')) + tailOf(log).slice(-Math.max(0, statSync(log).size - begin)),
          home,
          port,
        ) ?? error
      );
    }
    return {
      ...address,
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

import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { claimFolder } from '../claim-folder.ts';
import { onFreePort, type HeldPort, type PortChoice } from '../free-port.ts';
import { requireFreeSpace } from '../free-space.ts';
import { makePrivateFolder } from '../private-file.ts';
import { isRunning } from '../process-identity.ts';
import { endRecorded, recordProcess } from '../recorded-process.ts';
import type { RunningStore, StoreReport } from '../running-store.ts';
import { ServiceFault } from '../service-fault.ts';
import type { RunningProcess } from '../start-process.ts';
import { watchStart } from '../starting-server.ts';
import { neo4jConfiguration, type Neo4jHeap } from './configure.ts';
import { explainNeo4jFailure, lastErrorIn, tailOf } from './explain-failure.ts';
import { ensurePassword } from './password.ts';
import { provisionNeo4j } from './provision.ts';
import { startServerProcess, writeConfiguration, type ServerProcessOptions } from './server-process.ts';
import { waitUntilReady } from './wait-until-ready.ts';

export interface Neo4jOptions extends PortChoice {
  /** Home of the server: configuration, data, logs, password. Made when it is not there. */
  readonly folder: string;
  /** 512m when left out. */
  readonly heap?: Neo4jHeap;
  /** Log of what the process itself prints; the server's own are in `logs/`. */
  readonly log?: string;
  readonly report?: StoreReport;
}

/** A machine with work for ten needs minutes; a server that ends meanwhile is noticed at once. */
const START_LIMIT_MS = 240_000;
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
  await makePrivateFolder(home);
  requireFreeSpace(home, NEEDED_MB, 'Neo4j');
  const release = claimFolder(home, 'The Neo4j folder');
  try {
    await endRecorded(home, STOP_LIMIT_MS, report);
    const provisioned = await provisionNeo4j(report);
    const { jars } = provisioned;
    const archive = existsSync(provisioned.archive) ? { read: provisioned.archive } : undefined;
    const place = { home, jars, archive, heap: options.heap ?? '512m', log: options.log ?? join(home, 'output.log') };
    const { running, ...address } = await onFreePort(options, 'Neo4j', (held) => startOn(held, place, report));
    return {
      ...address,
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

type Started = Pick<RunningStore, 'uri' | 'user' | 'password' | 'port'> & { readonly running: RunningProcess };

/** Starts the server on one port and waits until it answers. */
async function startOn(held: HeldPort, place: ServerProcessOptions, report: StoreReport): Promise<Started> {
  const { home, jars, archive, heap, log } = place;
  const { port } = held;
  writeConfiguration(home, neo4jConfiguration(port, heap));
  const password = await ensurePassword(home, jars, archive, report);
  const begin = existsSync(log) ? statSync(log).size : 0;
  mkdirSync(join(home, 'logs'), { recursive: true });
  rmSync(join(home, 'logs', 'neo4j.log'), { force: true });
  report('starting');
  await held.release();
  const running = await startServerProcess(place);
  recordProcess(home, running.identity);
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
  try {
    await waitUntilReady(address, START_LIMIT_MS, watchStart('Neo4j', running, port));
    return { ...address, port, running };
  } catch (error) {
    const hasEnded = !isRunning(running.identity);
    await running.stop(STOP_LIMIT_MS);
    if (error instanceof ServiceFault && error.code === 'wrongPassword') throw wrongPassword(home);
    if (error instanceof ServiceFault && error.code === 'portInUse') throw error;
    const said = tailOf(join(home, 'logs', 'neo4j.log')) + tailOf(log, begin);
    throw explainNeo4jFailure(said, home, port) ?? (hasEnded ? lastErrorIn(said) : undefined) ?? error;
  }
}

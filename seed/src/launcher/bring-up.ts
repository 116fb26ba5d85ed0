import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDemonstration, putBuiltInProfiles } from '../demo/load.ts';
import { putAgencies } from '../demo/put-agencies.ts';
import type { Env } from '../env.ts';
import { freePort, holdFreePort, holdPort, type HeldPort } from '../services/free-port.ts';
import { listenerOf } from '../services/listener.ts';
import { ensureSystemPackages, type SystemPackageName } from '../services/system-packages.ts';
import { application, checkout, migrate, type Surroundings } from './applications.ts';
import { askSignInLink, waitForApi } from './ask-api.ts';
import type { DataFolder } from './data-folder.ts';
import type { Notes } from './notes.ts';
import type { Supervisor } from './processes.ts';
import type { Progress } from './progress.ts';
import { openNeo4j, openRedis } from './stores.ts';
import { buildWeb } from './web-build.ts';

const API_PORT = 7080;
const AUDIT_PORT = 7081;
const WITNESS_PORT = 7082;
const WEB_PORT = 5173;

export interface BringUp {
  readonly env: Env;
  readonly isDevelopment: boolean;
  readonly folder: DataFolder;
  readonly progress: Progress;
  readonly supervisor: Supervisor;
  readonly notes: Notes;
}

/** What the system needs of the machine, given which stores are somebody else's. */
export function neededPackages({ NEO4J_URI, REDIS_URL }: Pick<Env, 'NEO4J_URI' | 'REDIS_URL'>): SystemPackageName[] {
  return [
    ...(NEO4J_URI === undefined ? (['java', 'maven'] as const) : []),
    ...(REDIS_URL === undefined ? (['redis'] as const) : []),
  ];
}

/** Demonstration data goes into stores of ours unless told otherwise, into those of others only when told so. */
export function wantsDemonstration({
  CORRIDOR_DEMO,
  NEO4J_URI,
  REDIS_URL,
}: Pick<Env, 'CORRIDOR_DEMO' | 'NEO4J_URI' | 'REDIS_URL'>): boolean {
  return CORRIDOR_DEMO ?? (NEO4J_URI === undefined && REDIS_URL === undefined);
}

/** The story of `npm start` after the data folder is ours: from nothing to a filled system and the lines that say where it is. */
export async function bringUp({ env, isDevelopment, folder, progress, supervisor, notes }: BringUp): Promise<void> {
  const held = env.PORT === undefined ? await holdFreePort(API_PORT) : await holdPort(env.PORT, 'the API (PORT)');
  const { port } = held;
  if (port !== (env.PORT ?? API_PORT)) progress.say(`  Port ${API_PORT} is taken, using ${port}.`);

  await progress.step('System packages', (report) => ensureSystemPackages(neededPackages(env), report));

  const [neo4j, redis] = await Promise.all([
    progress.step('Neo4j', (report) => openNeo4j(env, folder, supervisor, report)),
    progress.step('Redis', (report) => openRedis(env, folder, supervisor, report)),
    isDevelopment
      ? Promise.resolve()
      : progress.step('Web app', (report) => buildWeb(checkout, join(folder.logs, 'web-build.log'), report)),
  ]);

  const url = `http://127.0.0.1:${port}`;
  const [auditHeld, witnessHeld] = [
    await holdNamed(AUDIT_PORT, 'the audit log', progress),
    await holdNamed(WITNESS_PORT, 'the witness', progress),
  ];
  const around: Surroundings = {
    folder,
    neo4j,
    redis,
    port,
    auditPort: auditHeld.port,
    witnessPort: witnessHeld.port,
    isDemonstration: wantsDemonstration(env),
    isDevelopment,
  };
  notes.tell({
    url,
    isDemonstration: around.isDemonstration,
    ports: {
      api: port,
      audit: around.auditPort,
      witness: around.witnessPort,
      ...(neo4j.port && { neo4j: neo4j.port }),
      ...(redis.port && { redis: redis.port }),
    },
  });

  await progress.step('Migrations', () => migrate(around));
  await progress.step('Audit log', async () => {
    await witnessHeld.release();
    await supervisor.add(application('witness', around));
    await auditHeld.release();
    await supervisor.add(application('audit', around));
  });
  await progress.step('API and workers', async (report) => {
    await held.release();
    const { pid } = await supervisor.add(application('api', around));
    await supervisor.add(application('workers', around));
    // In development the process is one that watches the sources; its child listens.
    await waitForApi(url, report, () => isDevelopment || listenerOf(port, pid) === 'own');
  });
  const secret = readFileSync(folder.secretFile, 'utf8').trim();
  await progress.step('Import profiles', (report) => putBuiltInProfiles(url, secret, report));
  if (around.isDemonstration) {
    await progress.step('Agencies', (report) => putAgencies(url, secret, report));
    await progress.step('Demonstration data', (report) => loadDemonstration(url, secret, report));
  }
  const address = isDevelopment ? await serveWeb(around, supervisor) : url;
  supervisor.settle();
  notes.tell({ state: 'ready' });
  for (const line of lastLines(address, await askSignInLink(url, secret), folder)) progress.say(line);
}

/** Holds a port until its process starts; says so where it is not the usual one. */
async function holdNamed(preferred: number, what: string, progress: Progress): Promise<HeldPort> {
  const held = await holdFreePort(preferred);
  if (held.port !== preferred) progress.say(`  Port ${preferred} is taken, using ${held.port} for ${what}.`);
  return held;
}

async function serveWeb(around: Surroundings, supervisor: Supervisor): Promise<string> {
  const port = await freePort(WEB_PORT);
  const words = ['--host', '127.0.0.1', '--port', String(port), '--strictPort'];
  await supervisor.add(application('web', around, words));
  return `http://127.0.0.1:${port}`;
}

/** The last lines of a start: where it is, how to get in, how to stop, where the logs are. */
export function lastLines(
  address: string,
  link: { path: string } | { refusal: string },
  { logs }: Pick<DataFolder, 'logs'>,
): string[] {
  const signIn =
    'path' in link
      ? [`Sign in (once, within ten minutes, from this machine): ${address}${link.path}`]
      : [`No sign-in link: ${link.refusal}`, 'The first administrator: npm run corridor -- account create-first'];
  return ['', `Corridor runs at ${address}`, ...signIn, 'Stop: Ctrl-C', `Logs: ${logs}`];
}

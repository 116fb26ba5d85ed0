import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, statSync, realpathSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { readEnv } from '../../env.ts';
import { claimWhenFree } from '../claim-folder.ts';
import { makePrivateFolder } from '../private-file.ts';
import { isDiskFull, ServiceFault } from '../service-fault.ts';
import { ensureClassArchive } from './class-archive.ts';

const run = promisify(execFile);

const NEO4J_VERSION = '5.26.29';
const POM = join(import.meta.dirname, 'pom.xml');
const MAVEN_LIMIT_MS = 15 * 60_000;

/** The jars of the server, shared by all checkouts of one person. */
export interface Neo4jJars {
  /** Folder of the jars; the class path is all of them. */
  readonly jars: string;
  /** Where the class-data archive of this Java belongs, made or not yet. */
  readonly archive: string;
}

/** The cache folder of this person, under XDG_CACHE_HOME or `~/.cache`. */
export function cacheFolder(): string {
  return join(readEnv().XDG_CACHE_HOME, 'corridor');
}

/** A class-data archive serves one build of Java only: its name tells the builds apart. */
function archiveName(): string {
  const found = readEnv()
    .PATH.split(':')
    .map((folder) => join(folder, 'java'))
    .find((path) => existsSync(path));
  if (found === undefined)
    throw new ServiceFault('missingProgram', 'Java 17 is missing; install openjdk-17-jre-headless.');
  const java = realpathSync(found);
  const machine = join(dirname(java), '../lib/server/libjvm.so');
  const { size, mtimeMs } = statSync(existsSync(machine) ? machine : java);
  const build = createHash('sha256').update(`${java} ${size} ${mtimeMs}`).digest('hex').slice(0, 12);
  return `classes-${build}.jsa`;
}

async function fetchJars(cache: string, home: string): Promise<void> {
  for (const name of readdirSync(cache)) {
    if (name.startsWith('partial-')) rmSync(join(cache, name), { recursive: true, force: true });
  }
  const partial = await mkdtemp(join(cache, 'partial-'));
  try {
    const goal = [
      'dependency:copy-dependencies',
      `-DoutputDirectory=${join(partial, 'lib')}`,
      '-DincludeScope=runtime',
    ];
    await run('mvn', ['-q', '-B', '-f', POM, ...goal], { timeout: MAVEN_LIMIT_MS, maxBuffer: 64 * 1024 * 1024 });
    renameSync(partial, home);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (isDiskFull(error)) throw error;
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    const line =
      output.split('\n').find((one) => one.includes('ERROR')) ?? (error instanceof Error ? error.message : '');
    const isFull = output.includes('No space left');
    throw new ServiceFault(
      isFull ? 'diskFull' : 'provisioningFailed',
      isFull
        ? `The disk of ${cache} is full; Neo4j needs 300 MB there.`
        : `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${stripVTControlCharacters(line).trim()}`,
      { cause: error },
    );
  }
}

let provisioning: Promise<Neo4jJars> | undefined;

/**
 * Sees to it that the jars of Neo4j are in the cache, fetching them from Maven Central once a person and version. A second
 * checkout waits for the first; a fetch that was cut off leaves nothing that would be taken for whole.
 */
export async function provisionNeo4j(report: (detail: string) => void = () => {}): Promise<Neo4jJars> {
  // Within one process the lock of the cache keeps nobody out, so that all share the one attempt.
  provisioning ??= provision(report).finally(() => (provisioning = undefined));
  return provisioning;
}

async function provision(report: (detail: string) => void): Promise<Neo4jJars> {
  const cache = cacheFolder();
  const home = join(cache, `neo4j-${NEO4J_VERSION}`);
  const result: Neo4jJars = { jars: join(home, 'lib'), archive: join(home, archiveName()) };
  if (!existsSync(result.jars)) await fetchOnce(cache, home, result.jars, report);
  await ensureClassArchive(result, report);
  return result;
}

async function fetchOnce(cache: string, home: string, jars: string, report: (detail: string) => void): Promise<void> {
  await makePrivateFolder(cache);
  const release = await claimWhenFree(cache, 'The cache', () =>
    report('another start is fetching the same; waiting for it'),
  );
  try {
    if (existsSync(jars)) return;
    report(`fetching Neo4j ${NEO4J_VERSION} from Maven Central (118 MB)`);
    await fetchJars(cache, home);
  } finally {
    release();
  }
}

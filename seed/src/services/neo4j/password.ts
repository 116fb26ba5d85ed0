import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writePrivateFile } from '../private-file.ts';
import { randomPassword } from '../random-password.ts';
import type { StoreReport } from '../running-store.ts';
import { ServiceFault } from '../service-fault.ts';
import { javaArguments, type ClassArchive } from './java-arguments.ts';
import { neo4jEnv } from './server-process.ts';

const run = promisify(execFile);
/** It takes a second or two; a machine that needs so long cannot start the server either. */
const TOOL_LIMIT_MS = 60_000;

/**
 * The password of the server on this home folder: random, in a file that only its owner can read, and set before the
 * first start. The file gets its name only when the server has it, so a cut-off first start begins again.
 */
export async function ensurePassword(
  home: string,
  jars: string,
  archive: ClassArchive | undefined,
  report: StoreReport,
): Promise<string> {
  const path = join(home, 'password');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  if (existsSync(join(home, 'data', 'databases', 'neo4j'))) {
    // The tool would say that it has set the password, and the server would go on with the old one.
    throw new ServiceFault(
      'wrongPassword',
      `The store in ${home} has a password but its file ${path} is gone; put it back, or remove the folder.`,
    );
  }
  const password = randomPassword();
  const beside = `${path}.new`;
  rmSync(beside, { force: true });
  writePrivateFile(beside, password);
  report('setting the first password');
  const tool = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  try {
    await run('java', [...javaArguments(jars, '512m', archive), '-XX:TieredStopAtLevel=1', ...tool], {
      env: neo4jEnv(home),
      cwd: home,
      timeout: TOOL_LIMIT_MS,
      killSignal: 'SIGKILL',
    });
  } catch (error) {
    throw new ServiceFault('startFailed', `The first password of Neo4j could not be set: ${reasonOf(error)}.`);
  }
  renameSync(beside, path);
  return password;
}

/** What the tool said of its failure. The error's own message is its command line, which holds the password. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('killed' in error && error.killed === true) return `its tool is not done after ${TOOL_LIMIT_MS / 1000} s`;
  const said = 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : undefined;
  return said || `its tool ended with ${'code' in error ? String(error.code) : error.name}`;
}

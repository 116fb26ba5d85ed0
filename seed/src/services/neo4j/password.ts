import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writePrivateFile } from '../private-file.ts';
import { ServiceFault } from '../service-fault.ts';
import { javaArguments, type ClassArchive } from './java-arguments.ts';
import { neo4jEnv } from './server-process.ts';

const run = promisify(execFile);

/**
 * The password of the server on this home folder: random, in a file that only its owner can read, and set before the
 * first start. The file gets its name only when the server has it, so a cut-off first start begins again.
 */
export async function ensurePassword(home: string, jars: string, archive: ClassArchive | undefined): Promise<string> {
  const path = join(home, 'password');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  if (existsSync(join(home, 'data', 'databases', 'neo4j'))) {
    // The tool would say that it has set the password, and the server would go on with the old one.
    throw new ServiceFault(
      'wrongPassword',
      `The store in ${home} has a password but its file ${path} is gone; put it back, or remove the folder.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  const beside = `${path}.new`;
  rmSync(beside, { force: true });
  writePrivateFile(beside, password);
  const tool = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  try {
    await run('java', [...javaArguments(jars, '512m', archive), '-XX:TieredStopAtLevel=1', ...tool], {
      env: neo4jEnv(home),
      cwd: home,
    });
  } catch (error) {
    const said =
      error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(0) : undefined;
    throw new ServiceFault('startFailed', `The first password of Neo4j could not be set: ${said ?? String(error)}.`);
  }
  renameSync(beside, path);
  return password;
}

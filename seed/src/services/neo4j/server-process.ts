import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inheritedEnv } from '../../env.ts';
import { startProcess, type RunningProcess } from '../start-process.ts';
import type { Neo4jHeap } from './configure.ts';
import { javaArguments, serverArguments, type ClassArchive } from './java-arguments.ts';

export interface ServerProcessOptions {
  readonly home: string;
  readonly jars: string;
  readonly heap: Neo4jHeap;
  readonly archive: ClassArchive | undefined;
  readonly log: string;
}

/** Environment of the server and its tools. */
export function neo4jEnv(home: string): Record<string, string | undefined> {
  return { ...inheritedEnv(), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
}

/** Writes the configuration where the server looks for it. */
export function writeConfiguration(home: string, text: string): void {
  mkdirSync(join(home, 'conf'), { recursive: true, mode: 0o700 });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), text, { mode: 0o600 });
}

/** Starts the server on a home folder whose configuration is written; returns before it is ready. */
export async function startServerProcess({
  home,
  jars,
  heap,
  archive,
  log,
}: ServerProcessOptions): Promise<RunningProcess> {
  const args = [...javaArguments(jars, heap, archive), ...serverArguments(home)];
  return startProcess({ command: 'java', args, folder: home, env: neo4jEnv(home), log });
}

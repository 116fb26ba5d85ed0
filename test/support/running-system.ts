import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, heard, type ChildEnd } from './child-process.ts';
import { until } from './until.ts';

/** A whole system that a test started with the product's own launcher. */
export interface RunningSystem {
  readonly url: string;
  /** Address that signs in once. */
  readonly link: string;
  readonly data: string;
  /** SIGKILL to the launcher and to every process of its, all at once. */
  kill(): Promise<void>;
  /** Tells the launcher to end, as Ctrl-C does: how it ended, how long that took, and which processes of its are still there. */
  halt(): Promise<{ end: ChildEnd; seconds: number; left: string[] }>;
  /** Stops it in order where it still runs, and takes its data away. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 480_000;
const STOP_LIMIT_MS = 30_000;
const root = join(import.meta.dirname, '../..');

/** Starts Corridor, as `npm start` does, and waits for its last lines: in a temporary folder, or in one where it has run before. */
export async function startSystem(again?: Pick<RunningSystem, 'data'>): Promise<RunningSystem> {
  const data = again?.data ?? (await mkdtemp(join(tmpdir(), 'corridor-e2e-')));
  const child = spawn(process.execPath, [join(root, 'seed/src/launcher/main.ts')], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8', CORRIDOR_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const link = await heard(child, /http:\/\/\S+\/sign-in\?link=\S+/, START_LIMIT_MS);
    return {
      url: new URL(link).origin,
      link,
      data,
      kill: () => killAll(child, processesOf(data)),
      halt: () => halt(child, processesOf(data)),
      stop: () => stopSystem(child, data),
    };
  } catch (error) {
    await stopSystem(child, data);
    throw error;
  }
}

/** Process numbers by name, as the launcher notes them. */
function processesOf(data: string): Map<string, number> {
  const { pids } = JSON.parse(readFileSync(join(data, 'runtime.json'), 'utf8')) as { pids: Record<string, number> };
  return new Map(Object.entries(pids));
}

async function killAll(child: ChildProcess, processes: ReadonlyMap<string, number>): Promise<void> {
  child.kill('SIGKILL');
  for (const pid of processes.values()) process.kill(pid, 'SIGKILL');
  await ended(child, 'The launcher', STOP_LIMIT_MS);
  await until('without a process', async (seen) => {
    const left = [...processes].flatMap(([name, pid]) => (isThere(pid) ? [name] : []));
    seen(left);
    return left.length === 0 ? true : undefined;
  });
}

async function halt(child: ChildProcess, processes: ReadonlyMap<string, number>) {
  const begun = performance.now();
  child.kill('SIGTERM');
  const end = await ended(child, 'The launcher', STOP_LIMIT_MS);
  const seconds = (performance.now() - begun) / 1_000;
  return { end, seconds, left: [...processes].flatMap(([name, pid]) => (isThere(pid) ? [name] : [])) };
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function stopSystem(child: ChildProcess, data: string): Promise<void> {
  child.kill('SIGTERM');
  try {
    await ended(child, 'The launcher', STOP_LIMIT_MS);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

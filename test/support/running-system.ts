import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, heard } from './child-process.ts';

/** A whole system that a test started with the product's own launcher. */
export interface RunningSystem {
  readonly url: string;
  /** Address that signs in once. */
  readonly link: string;
  readonly data: string;
  /** Stops it in order and takes its data away. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 480_000;
const STOP_LIMIT_MS = 30_000;
const root = join(import.meta.dirname, '../..');

/** Starts Corridor in a temporary folder, as `npm start` does, and waits for its last lines. */
export async function startSystem(): Promise<RunningSystem> {
  const data = await mkdtemp(join(tmpdir(), 'corridor-e2e-'));
  const child = spawn(process.execPath, [join(root, 'seed/src/launcher/main.ts')], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8', CORRIDOR_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const link = await signInLink(child);
    return { url: new URL(link).origin, link, data, stop: () => stopSystem(child, data) };
  } catch (error) {
    await stopSystem(child, data);
    throw error;
  }
}

function signInLink(child: ChildProcess): Promise<string> {
  return heard(child, /http:\/\/\S+\/sign-in\?link=\S+/, START_LIMIT_MS);
}

async function stopSystem(child: ChildProcess, data: string): Promise<void> {
  child.kill('SIGTERM');
  try {
    await ended(child, 'The launcher', STOP_LIMIT_MS);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

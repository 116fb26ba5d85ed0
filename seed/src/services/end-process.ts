import { setTimeout as wait } from 'node:timers/promises';
import { commandLineOf, isRunning, type ProcessIdentity } from './process-identity.ts';

const POLL_MS = 50;

/** Sends a signal; a process that has ended already is no error. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** SIGKILL to a process of `startProcess` and to all it has started in turn: each of ours leads a group of its own. */
export function killGroup(pid: number): void {
  signal(-pid, 'SIGKILL');
  signal(pid, 'SIGKILL');
}

/** Ends a process in order: SIGTERM, and SIGKILL when it is still there after `limitMs`. */
export async function endProcess(identity: ProcessIdentity, limitMs: number): Promise<void> {
  if (!isRunning(identity)) return;
  signal(identity.pid, 'SIGTERM');
  const deadline = Date.now() + limitMs;
  while (isRunning(identity) && Date.now() < deadline) await wait(POLL_MS);
  if (!isRunning(identity)) return;
  killGroup(identity.pid);
  while (isRunning(identity)) await wait(POLL_MS);
}

/**
 * Ends what a killed launcher left behind. Only the recorded process itself is touched, and only while `mark` (a path of
 * ours) is in its command line.
 */
export async function endLeftOver(identity: ProcessIdentity, mark: string, limitMs: number): Promise<boolean> {
  if (!isRunning(identity) || !commandLineOf(identity.pid).includes(mark)) return false;
  await endProcess(identity, limitMs);
  return true;
}

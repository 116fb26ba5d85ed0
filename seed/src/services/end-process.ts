import { setTimeout as wait } from 'node:timers/promises';
import { commandLineOf, isRunning, type ProcessIdentity } from './process-identity.ts';
import { ServiceFault } from './service-fault.ts';

const POLL_MS = 50;
/** A process that is still there so long after SIGKILL hangs in the kernel, on a disk that does not answer for example. */
const KILLED_LIMIT_MS = 20_000;

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

/** Waits until a process has ended, at most so long; answers whether it has. */
async function hasEndedWithin(identity: ProcessIdentity, limitMs: number): Promise<boolean> {
  for (const deadline = Date.now() + limitMs; isRunning(identity); await wait(POLL_MS)) {
    if (Date.now() > deadline) return false;
  }
  return true;
}

/** Ends a process in order: SIGTERM, and SIGKILL when it is still there after `limitMs`. Throws when even that does not end it. */
export async function endProcess(identity: ProcessIdentity, limitMs: number): Promise<void> {
  if (!isRunning(identity)) return;
  signal(identity.pid, 'SIGTERM');
  if (await hasEndedWithin(identity, limitMs)) return;
  killGroup(identity.pid);
  if (await hasEndedWithin(identity, KILLED_LIMIT_MS)) return;
  throw new ServiceFault(
    'startFailed',
    `Process ${identity.pid} was killed and does not end; look at the disk it uses.`,
  );
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

import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { identityOf, type ProcessIdentity } from './process-identity.ts';
import { endProcess, killGroup } from './end-process.ts';
import { ServiceFault } from './service-fault.ts';

export interface ProcessStart {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** File that both outputs are appended to. */
  readonly log: string;
}

/** How a process ended. */
export interface ProcessEnd {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface RunningProcess {
  readonly pid: number;
  readonly identity: ProcessIdentity;
  readonly ended: Promise<ProcessEnd>;
  /** SIGTERM, then SIGKILL after `limitMs`; returns when it is gone. */
  stop(limitMs: number): Promise<void>;
  /** SIGKILL; returns when it is gone. */
  kill(): Promise<void>;
}

const running = new Set<number>();

/** SIGKILL to all that this process has started and that still runs; the stores recover by themselves. */
export function killStarted(): void {
  for (const pid of running) killGroup(pid);
}
// Whoever ends without stopping its children takes them along.
process.once('exit', killStarted);

/**
 * Starts a process of its own group, so that a Ctrl-C in the terminal reaches only the launcher, which then stops its
 * children in order.
 */
export async function startProcess({ command, args, folder, env, log }: ProcessStart): Promise<RunningProcess> {
  const output = openSync(log, 'a', 0o600);
  const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  const started = Promise.withResolvers<void>();
  const end = Promise.withResolvers<ProcessEnd>();
  child.once('spawn', started.resolve);
  child.once('error', (error: NodeJS.ErrnoException) => {
    const missing = error.code === 'ENOENT';
    started.reject(
      new ServiceFault(missing ? 'missingProgram' : 'startFailed', `${command} cannot be started: ${error.message}.`, {
        cause: error,
      }),
    );
  });
  child.once('exit', (status, name) => {
    running.delete(child.pid ?? 0);
    end.resolve({ status, signal: name });
  });
  if (child.pid !== undefined) running.add(child.pid);
  await started.promise;
  const pid = child.pid ?? 0;
  // A process that ended within the first moments has no identity left, and needs none.
  const identity = identityOf(pid) ?? { pid, startTicks: '', bootId: '' };
  return {
    pid,
    identity,
    ended: end.promise,
    async stop(limitMs) {
      await endProcess(identity, limitMs);
      await end.promise;
    },
    async kill() {
      if (running.has(pid)) killGroup(pid);
      await end.promise;
    },
  };
}

import { once } from 'node:events';
import { connect } from 'node:net';
import { listenerOf } from './listener.ts';
import { ServiceFault } from './service-fault.ts';
import type { RunningProcess } from './start-process.ts';

/** A server of ours that is starting. */
export interface StartingServer {
  /** Whether it listens by now. Throws when it has ended, or when another process listens where it should. */
  listens(): Promise<boolean>;
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Watches a process that is to listen on a loopback port. */
export function watchStart(name: string, running: RunningProcess, port: number): StartingServer {
  let hasEnded = false;
  let isOurs = false;
  void running.ended.then(() => (hasEnded = true));
  return {
    async listens() {
      // Asking the kernel who listens takes ten times as long as knocking.
      if (!hasEnded && (isOurs || !(await accepts(port)))) return isOurs;
      const listener = listenerOf(port, running.pid);
      if (listener === 'other') {
        throw new ServiceFault('portInUse', `Port ${port} was taken while ${name} was starting; start again.`);
      }
      if (hasEnded) throw new ServiceFault('startFailed', `${name} ended while it was starting.`);
      isOurs = listener === 'own';
      return isOurs;
    },
  };
}

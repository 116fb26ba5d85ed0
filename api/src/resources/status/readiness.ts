import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { awayText, type Audit } from '../../audit/client/audit.ts';
import type { Queues } from '../../queues/queues.ts';
import type { Resident } from '../../topology/resident.ts';
import type { Store } from '../../graph/driver.ts';

/** Why the system is not ready yet, or nothing. */
export type NotReady = string | undefined;

export interface Readiness {
  /** Looks whether everything works that an answer or an import needs; what was seen holds for a few seconds. */
  check(): Promise<NotReady>;
}

const HOLDS_MS = 5_000;
const CANARY_LIMIT_MS = 4_000;
const POLL_MS = 25;

/** Ready is: the graph is read, the store answers a query, and workers have done a canary job; never a ping. */
export function createReadiness({
  audit,
  store,
  queues,
  resident,
}: {
  audit: Audit;
  store: Store;
  queues: Queues;
  resident: Resident;
}): Readiness {
  let seenAt = -Infinity;
  let running: Promise<NotReady> | undefined;

  const look = async (): Promise<NotReady> => {
    if (!resident.isReady()) return `The graph is being read: ${Math.floor(resident.progress() * 100)} %.`;
    try {
      await store.read.run('MATCH (graph:GraphRevision) RETURN graph.rev AS rev LIMIT 1');
    } catch {
      return 'The graph store does not answer.';
    }
    if (!(await isCanaryDone(queues))) return 'The workers do not take jobs.';
    seenAt = performance.now();
    return undefined;
  };

  return {
    check() {
      if (audit.state() !== 'up') return Promise.resolve(awayText(audit.state()));
      if (resident.isReady() && performance.now() - seenAt < HOLDS_MS) return Promise.resolve(undefined);
      running ??= look().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

async function isCanaryDone(queues: Queues): Promise<boolean> {
  const id = `ready-${randomUUID()}`;
  if (!(await queues.sendCanary(id))) return false;
  for (const end = performance.now() + CANARY_LIMIT_MS; performance.now() < end; await pause(POLL_MS)) {
    if (await queues.isCanaryDone(id)) return true;
  }
  return false;
}

import { setTimeout as wait } from 'node:timers/promises';
import { isAuditUp } from '@corridor/graph-schema/store';
import type { Store } from './driver.ts';
import type { Log } from './log.ts';

/** What jobs wait for that the audit log must tell of. */
export interface AuditGate {
  /** Returns when the log takes entries; throws when the signal says stop. */
  open(signal: AbortSignal): Promise<void>;
}

const POLL_MS = 500;
/** A sign of life that was seen counts for so long, so that not every job asks the store. */
const SEEN_MS = 1_000;

/** The gate over the sign of life that the audit process leaves in the store. */
export function auditGate(store: Pick<Store, 'read'>, log: Log): AuditGate {
  let seenAt = -Infinity;
  let isClosed = false;
  return {
    async open(signal) {
      if (performance.now() - seenAt < SEEN_MS) return;
      for (; !(await isAuditUp(store.read)); await wait(POLL_MS, undefined, { signal })) {
        if (!isClosed) log.warn('the audit log takes no entries; jobs wait for it');
        isClosed = true;
      }
      isClosed = false;
      seenAt = performance.now();
    },
  };
}

/** A gate that is always open: for tests of the workers alone, in which nobody keeps a log. */
export const openGate: AuditGate = { open: () => Promise.resolve() };

import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { REVISION_CHANNEL } from '@corridor/graph-schema/store';
import type { Resident } from './resident.ts';

const POLL_MS = 1_000;

/** Pulls the delta whenever Redis announces a revision, and once a second in case an announcement was lost. */
export function followRevision(resident: Resident, subscriber: Redis, log: Logger): () => void {
  let wanted = false;
  let isBusy = false;
  const pull = async () => {
    wanted = true;
    if (isBusy) return;
    isBusy = true;
    while (wanted) {
      wanted = false;
      await resident.follow().catch((error: unknown) => log.warn({ error }, 'the delta could not be read'));
    }
    isBusy = false;
  };
  subscriber.on('message', (channel) => {
    if (channel === REVISION_CHANNEL) void pull();
  });
  void subscriber.subscribe(REVISION_CHANNEL).catch(() => undefined);
  const timer = setInterval(() => void pull(), POLL_MS);
  void pull();
  return () => clearInterval(timer);
}

import type { JobName } from '@corridor/graph-schema/jobs';
import type { Log } from '../log.ts';
import type { Consumer } from './consume.ts';
import type { Queues } from './queues.ts';

const CANARY_EVERY_MS = 5_000;
const WEDGED_AFTER_MS = 15_000;
/** So late a look may be, and so long a canary may take to send, before the process counts as starved of time itself. */
const LATE_MS = 2_000;

/** What is watched, and by what means. */
export interface Watched {
  readonly consumers: readonly Consumer[];
  readonly queues: Pick<Queues, 'sendCanary'>;
  /** The connection over which jobs are taken. */
  readonly connection: { readonly status: string };
  readonly log: Log;
}

/**
 * Sends a canary through every queue every 5 s. Where none was taken for 15 s, although Redis answers and no job of the
 * queue is at work here, its consumer is wedged: `wedged` is told, and the process ends so that its supervisor starts a new
 * one. A process that is itself behind with its looks gets too little of the machine, and a new one would get no more. Of
 * several processes another may take the canary: the queue then goes on, and that is what counts.
 */
export function watchConsumers(
  { consumers, queues, connection, log }: Watched,
  wedged: (queue: string) => void,
): { stop(): void } {
  let awayUntil = performance.now();
  const takenAt = new Map<string, number>();
  let expectedAt = performance.now() + CANARY_EVERY_MS;
  const noteDelay = () => {
    const now = performance.now();
    if (now - expectedAt > LATE_MS) awayUntil = now;
    expectedAt = now;
  };
  const look = async () => {
    noteDelay();
    if (connection.status !== 'ready') awayUntil = performance.now();
    for (const consumer of consumers) {
      const taken = await queues.sendCanary(consumer.name as JobName, `canary-${process.pid}`);
      noteDelay();
      if (taken) takenAt.set(consumer.name, performance.now());
      const now = performance.now();
      const quiet = Math.min(consumer.idleMs(), now - (takenAt.get(consumer.name) ?? now), now - awayUntil);
      if (quiet > WEDGED_AFTER_MS) {
        log.fatal({ queue: consumer.name, quiet }, 'no canary was taken');
        wedged(consumer.name);
        return;
      }
    }
    expectedAt = performance.now() + CANARY_EVERY_MS;
  };
  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    look()
      .catch(() => {
        // A canary that cannot be sent: Redis is away, and away is not wedged.
        awayUntil = performance.now();
        expectedAt = awayUntil + CANARY_EVERY_MS;
      })
      .finally(() => (looking = false));
  }, CANARY_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

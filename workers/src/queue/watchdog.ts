import type { JobName } from '@corridor/graph-schema/jobs';
import type { Log } from '../log.ts';
import type { Consumer } from './consume.ts';
import type { Queues } from './queues.ts';

const CANARY_EVERY_MS = 5_000;
const WEDGED_AFTER_MS = 15_000;

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
 * one. Of several processes another may take the canary: the queue then goes on, and that is what counts.
 */
export function watchConsumers(
  { consumers, queues, connection, log }: Watched,
  wedged: (queue: string) => void,
): { stop(): void } {
  let awayUntil = performance.now();
  const takenAt = new Map<string, number>();
  const look = async () => {
    if (connection.status !== 'ready') awayUntil = performance.now();
    for (const consumer of consumers) {
      const taken = await queues.sendCanary(consumer.name as JobName, `canary-${process.pid}`);
      if (taken) takenAt.set(consumer.name, performance.now());
      const now = performance.now();
      const quiet = Math.min(consumer.idleMs(), now - (takenAt.get(consumer.name) ?? now), now - awayUntil);
      if (quiet > WEDGED_AFTER_MS) {
        log.fatal({ queue: consumer.name, quiet }, 'no canary was taken');
        wedged(consumer.name);
        return;
      }
    }
  };
  const timer = setInterval(() => {
    look().catch(() => {
      // A canary that cannot be sent: Redis is away, and away is not wedged.
      awayUntil = performance.now();
    });
  }, CANARY_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

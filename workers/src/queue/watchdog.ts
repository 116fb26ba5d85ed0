import type { Redis } from 'ioredis';
import type { JobName } from '@corridor/graph-schema/jobs';
import type { Log } from '../log.ts';
import type { Consumer } from './consume.ts';
import type { Queues } from './queues.ts';

const CANARY_EVERY_MS = 5_000;
const WEDGED_AFTER_MS = 15_000;

/**
 * Sends a canary through every queue every 5 s. Where none came back to this process for 15 s, although Redis answers and
 * no job is at work, the consumer is wedged: `wedged` is told, and the process ends so that its supervisor starts a new one.
 */
export function watchConsumers(
  {
    consumers,
    queues,
    connection,
    log,
  }: { consumers: readonly Consumer[]; queues: Queues; connection: Redis; log: Log },
  wedged: (queue: string) => void,
): { stop(): void } {
  let awayUntil = performance.now();
  const look = async () => {
    if (connection.status !== 'ready') awayUntil = performance.now();
    for (const consumer of consumers) {
      const quiet = Math.min(consumer.idleMs(), performance.now() - awayUntil);
      if (quiet > WEDGED_AFTER_MS) {
        log.fatal({ queue: consumer.name, quiet }, 'no canary came back');
        wedged(consumer.name);
        return;
      }
      await queues.sendCanary(consumer.name as JobName, `canary-${process.pid}`);
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

import { createEntitiesUnderway, mayStill } from '@corridor/graph-schema/store';
import { announceOver } from './announce.ts';
import type { AuditGate } from './audit-gate.ts';
import { createDigest } from './digest.ts';
import type { Store } from './driver.ts';
import { createStandingDecisions } from './ingest/standing-decisions.ts';
import { createMapperFactory } from './ingest/create-row-mapper.ts';
import type { MapperFactory } from './ingest/row-mapper.ts';
import { handlersOf } from './jobs/index.ts';
import { idsUnderKey } from './key.ts';
import type { Log } from './log.ts';
import { connectRedis } from './queue/connections.ts';
import { consume } from './queue/consume.ts';
import { openQueues } from './queue/queues.ts';
import { watchConsumers } from './queue/watchdog.ts';
import { relayOutbox } from './relay-outbox.ts';

/** Jobs that run when the workers are told to stop get this long to finish; then they go back into the queue. */
const FINISH_MS = 6_000;

/** What the workers need to run. */
export interface WorkersOptions {
  readonly store: Store;
  readonly redisUrl: string;
  readonly key: Uint8Array;
  readonly log: Log;
  /** Folder of `files` and `spool`. */
  readonly data: string;
  readonly writers: number;
  readonly chunkRows: number;
  /** A consumer from which no canary came back; the process should end. */
  readonly wedged: (queue: string) => void;
  /** What jobs wait for that the audit log must tell of: `auditGate` over the store. */
  readonly audit: AuditGate;
  /** Only for tests: another mapping than that of the profiles. */
  readonly mapperOf?: MapperFactory;
}

/** Consumers, relay and watchdog, at work until stopped. */
export interface RunningWorkers {
  /** Finishes or hands back what runs, and leaves the store to whoever opened it. */
  stop(): Promise<void>;
}

/** Starts everything that works on jobs in this process. */
export async function startWorkers(options: WorkersOptions): Promise<RunningWorkers> {
  const { store, log } = options;
  const ids = await idsUnderKey(options.key, store);
  const redis = connectRedis(options.redisUrl, log);
  const queues = openQueues(redis.producer);
  const stopping = new AbortController();
  const services = {
    ...options,
    queues,
    ids,
    digest: createDigest(options.key),
    mapperOf: options.mapperOf ?? createMapperFactory(ids),
    decisions: createStandingDecisions(store),
    underway: createEntitiesUnderway(),
    announce: announceOver(redis.producer),
  };
  const consumers = handlersOf(
    services,
    {
      connection: redis.consumer,
      log,
      stop: stopping.signal,
      audit: options.audit,
      mayStill: (account, action) => mayStill(store.read, account, action),
    },
    consume,
  );
  const relay = relayOutbox(services);
  const watch = watchConsumers({ consumers, queues, connection: redis.consumer, log }, options.wedged);
  log.info({ queues: consumers.map(({ name }) => name), writers: options.writers }, 'ready');

  return {
    async stop() {
      watch.stop();
      // Long work is told after a while; what then still runs goes back into the queue.
      const told = setTimeout(() => stopping.abort(), FINISH_MS);
      await Promise.all([relay.stop(), ...consumers.map((consumer) => consumer.close(false))]);
      clearTimeout(told);
      await queues.close();
      await redis.close();
    },
  };
}

import { Redis } from 'ioredis';
import type { Log } from '../log.ts';

const RECONNECT_MS = 500;

/** Connections to Redis, made in one way: they come back within half a second, and consumers wait as long as it takes. */
export interface Connections {
  /** For whoever takes jobs: commands wait while Redis is away. */
  readonly consumer: Redis;
  /** For whoever adds jobs and publishes: fails at once while Redis is away. */
  readonly producer: Redis;
  close(): Promise<void>;
}

/** Connects to Redis. */
export function connectRedis(url: string, log: Log): Connections {
  const common = { retryStrategy: () => RECONNECT_MS, lazyConnect: false };
  const consumer = new Redis(url, { ...common, maxRetriesPerRequest: null });
  const producer = new Redis(url, { ...common, maxRetriesPerRequest: 0, enableOfflineQueue: false });
  for (const [name, connection] of Object.entries({ consumer, producer })) {
    let away = false;
    connection.on('error', (error: Error) => {
      // Twice a second for as long as it is away would fill the disk.
      if (!away) log.warn({ connection: name, reason: error.message }, 'redis away');
      away = true;
    });
    connection.on('ready', () => {
      if (away) log.info({ connection: name }, 'redis back');
      away = false;
    });
  }
  return {
    consumer,
    producer,
    async close() {
      await Promise.allSettled([consumer.quit(), producer.quit()]);
      consumer.disconnect();
      producer.disconnect();
    },
  };
}

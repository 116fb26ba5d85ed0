import { auditGate } from './audit-gate.ts';
import { connectStore } from './driver.ts';
import { readEnv } from './env.ts';
import { faultsArmed } from './fault.ts';
import { idsUnderKey, readKey } from './key.ts';
import { createLog } from './log.ts';
import { migrate } from './migrations/migrate.ts';
import { startWorkers } from './start-workers.ts';
import { StartRefused } from './start-refused.ts';

/** After this the process ends whatever is still open. */
const STOP_MS = 9_500;
/** From now on nobody waits any longer for a store that is away. */
const GIVE_UP_MS = 7_000;

const env = readEnv();
const log = createLog(env.CORRIDOR_LOG_LEVEL);

try {
  if (faultsArmed && env.NODE_ENV === 'production') {
    throw new StartRefused('Fault points are armed, which production does not allow; start without the test preload.');
  }
  await main();
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function main(): Promise<void> {
  const store = connectStore({ uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD });
  const key = await readKey(env.CORRIDOR_KEY_FILE);
  if (process.argv.includes('--migrate')) {
    await migrate(store, log);
    await idsUnderKey(key, store);
    await store.close();
    return;
  }

  const workers = await startWorkers({
    store,
    key,
    log,
    redisUrl: env.REDIS_URL,
    data: env.CORRIDOR_DATA,
    writers: env.CORRIDOR_WRITERS,
    chunkRows: env.CORRIDOR_CHUNK_ROWS,
    wedged: () => process.exit(1),
    audit: auditGate(store, log),
  });

  let ending = false;
  const stop = async (signal: string) => {
    if (ending) return;
    ending = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_MS).unref();
    setTimeout(() => store.giveUp(), GIVE_UP_MS).unref();
    await workers.stop();
    await store.close();
    log.info('stopped');
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
}

import { dropAuditIntents, readAuditIntents } from '@corridor/graph-schema/store';
import type { Logger } from 'pino';
import type { Store } from '../../graph/driver.ts';
import type { Appender } from './appender.ts';

const EVERY_MS = 1_000;
const BATCH = 500;
/** The API writes the entry of its own change first, with what it answered; this is for what it could not write. */
const YOUNG_MS = 2_000;

/** Brings the intents of changes from the graph store into the log and takes them away there. */
export function drainIntents(
  store: Store,
  appender: Pick<Appender, 'add'>,
  logger: Logger,
): {
  /** Brings over all that waits now, also what is young. */
  all(): Promise<void>;
  stop(): Promise<void>;
} {
  let isAway = false;
  const turn = async (youngMs: number): Promise<number> => {
    const entries = await readAuditIntents(store.read, Date.now() - youngMs, BATCH);
    if (entries.length === 0) return 0;
    await appender.add(entries);
    await store.write((tools) =>
      dropAuditIntents(
        tools,
        entries.map(({ id }) => id),
      ),
    );
    return entries.length;
  };
  const all = async (youngMs: number) => {
    while ((await turn(youngMs)) === BATCH);
  };
  const look = async () => {
    try {
      await all(YOUNG_MS);
      isAway = false;
    } catch (error) {
      if (!isAway) logger.warn({ reason: error instanceof Error ? error.message : String(error) }, 'intents wait');
      isAway = true;
    }
  };
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= look().finally(() => (running = undefined));
  }, EVERY_MS);
  return {
    all: () => all(0),
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

import type { Logger } from 'pino';
import { writeAuditLease } from '@corridor/graph-schema/store';
import type { Store } from '../../graph/driver.ts';

const EVERY_MS = 2_000;

/** Leaves a sign of life in the store, for the workers, while the log takes entries. */
export function keepLease(
  store: Pick<Store, 'write'>,
  isUp: () => boolean,
  logger: Logger,
): { tell(): void; stop(): Promise<void> } {
  let isAway = false;
  let telling: Promise<void> | undefined;
  const write = async (up: boolean) => {
    try {
      await store.write((tools) => writeAuditLease(tools, up));
      isAway = false;
    } catch (error) {
      if (!isAway) logger.warn({ reason: String(error) }, 'the workers cannot be told that the log is there');
      isAway = true;
    }
  };
  const tell = () => {
    telling ??= write(isUp()).finally(() => (telling = undefined));
  };
  tell();
  const timer = setInterval(tell, EVERY_MS);
  return {
    tell,
    async stop() {
      clearInterval(timer);
      await telling;
      await write(false);
    },
  };
}

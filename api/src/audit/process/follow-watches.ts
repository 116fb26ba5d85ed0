import * as z from 'zod';
import type { Logger } from 'pino';
import type { Store } from '../../graph/driver.ts';

const EVERY_MS = 5_000;
const rowSchema = z.object({ agency: z.string(), entity: z.string() });

/** The watch lists of the agencies, read from the store every few seconds. */
export function followWatches(
  store: Pick<Store, 'read'>,
  logger: Logger,
): { has(agency: string | undefined, entity: string): boolean; stop(): void } {
  let watched = new Set<string>();
  let isAway = false;
  const look = async () => {
    try {
      const rows = await store.read.run(
        'MATCH (watch:AuditWatch) RETURN watch.agency AS agency, watch.entity AS entity',
      );
      watched = new Set(rows.map((row) => rowSchema.parse(row)).map(({ agency, entity }) => `${agency} ${entity}`));
      isAway = false;
    } catch (error) {
      if (!isAway) logger.warn({ reason: String(error) }, 'the watch lists cannot be read');
      isAway = true;
    }
  };
  void look();
  const timer = setInterval(() => void look(), EVERY_MS);
  return {
    has: (agency, entity) => agency !== undefined && watched.has(`${agency} ${entity}`),
    stop: () => clearInterval(timer),
  };
}

import type { AuditEntry } from '@corridor/graph-schema/audit';
import { DiskFull, type OpenLog } from '../log/open-log.ts';

/** Takes entries from everybody and puts them into the log in groups, each with one sync of the disk. */
export interface Appender {
  /** Returns when all are on the disk. An entry whose id is there already is acknowledged and not written again. */
  add(entries: readonly AuditEntry[]): Promise<void>;
  /** Waits for what is under way. */
  idle(): Promise<void>;
}

/** Ids of so many last entries are known; a repeat comes within seconds. */
export const REMEMBERED = 200_000;
const GROUP = 2_000;

interface Waiting {
  readonly entry: AuditEntry;
  readonly done: PromiseWithResolvers<void>;
}

/**
 * @param known ids of the last entries of the log, the oldest first.
 * @param written is told of every entry that is durable.
 * @param broken is told of a failure after which the log must be opened anew.
 */
export function createAppender(
  log: OpenLog,
  known: Iterable<string>,
  written: (entry: AuditEntry) => void,
  broken: (error: unknown) => void,
): Appender {
  const ids = new Set(known);
  const waiting = new Map<string, Waiting>();
  let underWay = new Map<string, Waiting>();
  let turning: Promise<void> | undefined;

  const remember = (id: string) => {
    ids.add(id);
    if (ids.size <= REMEMBERED) return;
    const [oldest] = ids;
    if (oldest !== undefined) ids.delete(oldest);
  };
  const turn = async () => {
    while (waiting.size > 0) {
      const group = [...waiting.values()].slice(0, GROUP);
      underWay = new Map(group.map((one) => [one.entry.id, one]));
      for (const { entry } of group) waiting.delete(entry.id);
      try {
        await log.append(group.map(({ entry }) => entry));
        for (const { entry, done } of group) {
          remember(entry.id);
          written(entry);
          done.resolve();
        }
      } catch (error) {
        for (const { done } of group) done.reject(error);
        if (!(error instanceof DiskFull)) broken(error);
      } finally {
        underWay.clear();
      }
    }
  };
  const begin = () => {
    if (turning || waiting.size === 0) return;
    turning = turn().finally(() => {
      turning = undefined;
      begin();
    });
  };

  return {
    async add(entries) {
      const all = entries.map((entry): Promise<void> => {
        if (ids.has(entry.id)) return Promise.resolve();
        const same = waiting.get(entry.id) ?? underWay.get(entry.id);
        if (same) return same.done.promise;
        const one = { entry, done: Promise.withResolvers<void>() };
        // Whoever asked may have gone.
        one.done.promise.catch(() => undefined);
        waiting.set(entry.id, one);
        return one.done.promise;
      });
      begin();
      await Promise.all(all);
    },
    async idle() {
      await turning;
    },
  };
}

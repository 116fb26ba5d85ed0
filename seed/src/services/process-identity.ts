import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** A process for good: a number alone is given to another process later, number and start time are not. */
export const processIdentitySchema = z.strictObject({
  pid: z.int().positive(),
  /** Clock ticks from the boot to the start of the process. */
  startTicks: z.string(),
  bootId: z.string(),
});
export type ProcessIdentity = z.infer<typeof processIdentitySchema>;

function readOrUndefined(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The start time in a line of `/proc/…/stat`; undefined when the process has ended. Its first thread may have ended while
 * others still hold files and locks: it has not ended before the last of them has.
 */
export function startTicksIn(stat: string): string | undefined {
  // The name in brackets may hold blanks and brackets itself: fields are counted from the last bracket on.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, threads, startTicks] = [fields[0], Number(fields[17]), fields[19]];
  const isOver = state === 'X' || (state === 'Z' && !(threads > 1));
  return isOver ? undefined : startTicks;
}

/** Who runs under this number now; undefined when nobody does, or only what is left of one that ended. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const startTicks = startTicksIn(readOrUndefined(`/proc/${pid}/stat`) ?? '');
  if (startTicks === undefined) return undefined;
  return { pid, startTicks, bootId: readOrUndefined('/proc/sys/kernel/random/boot_id')?.trim() ?? '' };
}

/** Whether this very process still runs. */
export function isRunning({ pid, startTicks, bootId }: ProcessIdentity): boolean {
  const now = identityOf(pid);
  return now !== undefined && now.startTicks === startTicks && now.bootId === bootId;
}

/** The command line of a process, words parted by blanks; empty when it has ended. */
export function commandLineOf(pid: number): string {
  return (readOrUndefined(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ').trim();
}

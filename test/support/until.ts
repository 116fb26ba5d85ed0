import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 100;
/** Below the limit of a test of the whole system, so that what was waited for is said, not only that the test took long. */
const LIMIT_MS = 120_000;

/**
 * Looks again and again until a look finds something, and answers that. `look` may tell what it saw instead, for the
 * message when the time is over. The time counts from the last look that saw something else than the look before: what
 * goes on slowly is not what hangs.
 */
export async function until<Found>(
  what: string,
  look: (seen: (instead: unknown) => void) => Promise<Found | undefined>,
  pollMs = POLL_MS,
): Promise<Found> {
  let last: string | undefined;
  for (let end = Date.now() + LIMIT_MS; ; await pause(pollMs)) {
    const before = last;
    const found = await look((instead) => (last = JSON.stringify(instead)));
    if (found !== undefined) return found;
    if (last !== before) end = Date.now() + LIMIT_MS;
    if (Date.now() > end) throw new Error(`Not ${what} in ${LIMIT_MS / 1000} s without a change, but: ${last}`);
  }
}

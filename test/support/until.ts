import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 100;
/** Below the limit of a test of the whole system, so that what was waited for is said, not only that the test took long. */
const LIMIT_MS = 90_000;

/**
 * Looks again and again until there is something to see, and answers it. `seen` is what a look saw instead; it is in the
 * message when `limitMs` have passed.
 */
export async function until<Found>(
  what: string,
  look: (seen: (instead: unknown) => void) => Promise<Found | undefined>,
  { limitMs = LIMIT_MS, pollMs = POLL_MS }: { limitMs?: number; pollMs?: number } = {},
): Promise<Found> {
  let last: unknown;
  for (const end = Date.now() + limitMs; ; await pause(pollMs)) {
    const found = await look((instead) => (last = instead));
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Not ${what} after ${limitMs / 1000} s: ${JSON.stringify(last)}`);
  }
}

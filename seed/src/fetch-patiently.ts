import { setTimeout as wait } from 'node:timers/promises';

const AGAIN_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
const BUSY = 503;
const TOO_MANY = 429;

/**
 * Fetches, and asks again while the system says that it is busy and when to come back, for at most half a minute in all.
 * Where it does not say when, such as of a question that takes too long, asking again would not help.
 * A write must carry an `Idempotency-Key`. Throws what `fetch` throws.
 */
export async function fetchPatiently(url: URL, init: RequestInit, longestWaitMs = LONGEST_WAIT_MS): Promise<Response> {
  for (let waited = 0; ;) {
    const response = await fetch(url, init);
    const later = response.headers.get('Retry-After');
    const isBusy = response.status === BUSY || response.status === TOO_MANY;
    if (!isBusy || later === null || waited >= longestWaitMs) return response;
    await response.body?.cancel();
    const pause = Number(later) * 1_000 || AGAIN_MS;
    await wait(pause);
    waited += pause;
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { ServiceFault } from '../services/service-fault.ts';
import type { Report } from './progress.ts';

const POLL_MS = 150;
const READY_LIMIT_MS = 180_000;
const REQUEST_LIMIT_MS = 10_000;

const notReadySchema = z.object({ detail: z.string() });
const linkSchema = z.object({ path: z.string().startsWith('/'), expiresAt: z.string() });

/**
 * Waits until the API says of itself that it is ready: its topology is read, and a query and a canary job came through. It
 * is asked only once it `listens`, so that nobody else is taken for it.
 */
export async function waitForApi(url: string, report: Report, listens: () => boolean): Promise<void> {
  const deadline = Date.now() + READY_LIMIT_MS;
  let why = 'it does not listen yet';
  for (; Date.now() < deadline; await wait(POLL_MS)) {
    if (!listens()) continue;
    try {
      const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(REQUEST_LIMIT_MS) });
      const text = await response.text();
      report('');
      if (response.ok) return;
      const body: unknown = response.headers.get('content-type')?.includes('json') === true ? JSON.parse(text) : {};
      why = notReadySchema.safeParse(body).data?.detail ?? `status ${response.status}`;
      report(why);
    } catch (error) {
      if (error instanceof SyntaxError) why = 'its answer is not JSON';
    }
  }
  throw new ServiceFault('startFailed', `The API is not ready after ${READY_LIMIT_MS / 1000} s: ${why}`);
}

/** Asks for a link that signs in once, from this machine; the words of the API when there is none to be had. */
export async function askSignInLink(url: string, secret: string): Promise<{ path: string } | { refusal: string }> {
  const response = await fetch(`${url}/api/v1/sign-in-links`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
    signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) return { refusal: notReadySchema.safeParse(body).data?.detail ?? `status ${response.status}` };
  const link = linkSchema.safeParse(body);
  return link.success ? { path: link.data.path } : { refusal: 'its answer is not a link' };
}

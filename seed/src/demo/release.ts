import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { fetchPatiently } from '../fetch-patiently.ts';
import type { Release } from '../scenarios/index.ts';
import { ServiceFault } from '../services/service-fault.ts';

/** What was just imported is found a moment later. */
const FOUND_WITHIN_MS = 10_000;
const POLL_MS = 250;
const CONFLICT = 409;
const NOT_FOUND = 404;

const tokenSchema = z.looseObject({ token: z.string() });
const foundSchema = z.looseObject({ entity: z.looseObject({ id: z.string() }) });
const recordsSchema = z.looseObject({ records: z.array(z.looseObject({ id: z.string() })) });

/**
 * Releases single records as their owners, by the ordinary sharing. Asked again it changes nothing: what stands stays, and
 * what a person has withdrawn stays withdrawn. A record that a person took back is left out.
 */
export async function releaseRecords(url: string, secret: string, releases: readonly Release[]): Promise<void> {
  for (const release of releases) await releaseRecord(url, secret, release);
}

async function releaseRecord(url: string, secret: string, { event, source, key, by, to }: Release): Promise<void> {
  const { token } = await ask(url, 'POST', '/tokens', secret, tokenSchema, { account: by });
  const query = new URLSearchParams({ source, key }).toString();
  const found = await findSoon(() => send(url, 'GET', `/lookup?${query}`, token));
  if (found === undefined) return;
  const { entity } = foundSchema.parse(found);
  const { records } = await ask(url, 'GET', `/entities/${entity.id}/records`, token, recordsSchema);
  for (const { id } of records) {
    const body = { recipient: to, basis: 'joint inquiry of the demonstration' };
    const response = await send(url, 'POST', `/records/${id}/sharing`, token, body, `demonstration-${event}-${to}`);
    if (!response.ok && response.status !== CONFLICT) throw await refusalOf(response, event);
  }
}

async function findSoon(look: () => Promise<Response>): Promise<unknown> {
  for (let waited = 0; ; waited += POLL_MS) {
    const response = await look();
    if (response.ok) return response.json();
    if (response.status !== NOT_FOUND) throw await refusalOf(response, 'a record');
    if (waited >= FOUND_WITHIN_MS) return undefined;
    await wait(POLL_MS);
  }
}

async function ask<Schema extends z.ZodType>(
  url: string,
  method: string,
  path: string,
  token: string,
  schema: Schema,
  body?: object,
): Promise<z.infer<Schema>> {
  const response = await send(url, method, path, token, body);
  if (!response.ok) throw await refusalOf(response, path);
  return schema.parse(await response.json());
}

function send(url: string, method: string, path: string, token: string, body?: object, key?: string) {
  return fetchPatiently(new URL(`/api/v1${path}`, url), {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

async function refusalOf(response: Response, what: string): Promise<ServiceFault> {
  return new ServiceFault('startFailed', `${what} was not released: ${(await response.text()).slice(0, 500)}`);
}

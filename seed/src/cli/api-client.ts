import { createHash, randomUUID } from 'node:crypto';
import { FILE_HASH_HEADER, problemSchema, type Problem } from '@corridor/graph-schema/contracts';
import type * as z from 'zod';
import { fetchPatiently } from '../fetch-patiently.ts';
import { CommandFault } from './command-fault.ts';

/** What a request may carry. */
interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
}

/** The API of a running system, asked with one credential. */
export interface ApiClient {
  readonly url: string;
  /** Asks and parses the answer with its contract; throws a fault with what the system says and the request's id. */
  request<Schema extends z.ZodType>(path: string, schema: Schema, options?: RequestOptions): Promise<z.infer<Schema>>;
  /** Asks for a file with a body; its bytes, which are those of the hash that the system gives. */
  download(path: string, body: unknown): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }>;
}

/** A client for the system at an address; `headers` hold purpose and case. */
export function createClient(
  url: string,
  bearer: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): ApiClient {
  const send = async (path: string, { method = 'GET', body }: RequestOptions): Promise<Response> => {
    const isForm = body instanceof FormData;
    const response = await fetchPatiently(new URL(`/api/v1${path}`, url), {
      method,
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      headers: {
        ...headers,
        ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
        ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'Idempotency-Key': randomUUID() }),
      },
    }).catch((cause: unknown) => {
      throw new CommandFault(
        'failed',
        `Corridor does not answer at ${url}. Start it with npm start, or give another address with --url.`,
        { cause },
      );
    });
    if (response.ok) return response;
    const answer: unknown = await response.json().catch(() => undefined);
    throw new CommandFault('failed', describeFailure(response, answer));
  };
  return {
    url,
    async request(path, schema, options = {}) {
      const response = await send(path, options);
      const answer: unknown = await response.json().catch(() => undefined);
      const parsed = schema.safeParse(answer);
      if (parsed.success) return parsed.data;
      throw new CommandFault(
        'failed',
        `The answer of ${url} to ${options.method ?? 'GET'} ${path} is not what this version expects${requestOf(response)}.`,
      );
    },
    async download(path, body) {
      const response = await send(path, { method: 'POST', body });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (response.headers.get(FILE_HASH_HEADER) === sha256) return { bytes, sha256 };
      throw new CommandFault('failed', `The file did not arrive as it was sent; ask again${requestOf(response)}.`);
    },
  };
}

/** What the system said, the places that do not fit, and the request's id. */
function describeFailure(response: Response, answer: unknown): string {
  const problem = problemSchema.safeParse(answer).data;
  if (problem === undefined) return `The system answered with status ${response.status}${requestOf(response)}.`;
  const faults = placesOf(problem).join('; ');
  return `${problem.detail}${faults === '' ? '' : ` (${faults})`} [request ${problem.requestId}]`;
}

/** The places that do not fit, and the records that keep something from leaving or ask for more. */
function placesOf({ detail, errors = [], stopped = [], caveats = [] }: Problem): string[] {
  const places = errors.filter(({ message }) => !detail.includes(message));
  return [
    ...places.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
    ...stopped.map(({ record, source, says }) => `record ${record} of ${source}: ${says}`),
    ...caveats.map(({ record, source, text }) => `record ${record} of ${source}: ${text}`),
  ];
}

function requestOf(response: Response): string {
  const id = response.headers.get('X-Request-Id');
  return id === null ? '' : ` [request ${id}]`;
}

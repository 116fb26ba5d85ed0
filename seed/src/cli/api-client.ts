import { randomUUID } from 'node:crypto';
import { problemSchema } from '@corridor/graph-schema/contracts';
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
}

/** A client for the system at an address; `headers` hold purpose and case. */
export function createClient(
  url: string,
  bearer: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): ApiClient {
  return {
    url,
    async request(path, schema, { method = 'GET', body } = {}) {
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
      const answer: unknown = await response.json().catch(() => undefined);
      if (!response.ok) throw new CommandFault('failed', describeFailure(response, answer));
      const parsed = schema.safeParse(answer);
      if (parsed.success) return parsed.data;
      throw new CommandFault(
        'failed',
        `The answer of ${url} to ${method} ${path} is not what this version expects${requestOf(response)}.`,
      );
    },
  };
}

/** What the system said, the places that do not fit, and the request's id. */
function describeFailure(response: Response, answer: unknown): string {
  const problem = problemSchema.safeParse(answer).data;
  if (problem === undefined) return `The system answered with status ${response.status}${requestOf(response)}.`;
  const places = (problem.errors ?? []).filter(({ message }) => !problem.detail.includes(message));
  const faults = places.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');
  return `${problem.detail}${faults === '' ? '' : ` (${faults})`} [request ${problem.requestId}]`;
}

function requestOf(response: Response): string {
  const id = response.headers.get('X-Request-Id');
  return id === null ? '' : ` [request ${id}]`;
}

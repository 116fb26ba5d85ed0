import { problemSchema } from '@corridor/graph-schema/contracts';
import type * as z from 'zod';
import { ApiError, NOT_UNDERSTOOD } from './api-error.ts';

/** What a request may carry. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Asks the API and parses the answer with its contract; throws an ApiError that says what to do. */
export async function request<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  { method = 'GET', body, signal }: RequestOptions = {},
): Promise<z.infer<Schema>> {
  const isForm = body instanceof FormData;
  const response = await fetch(`/api/v1${path}`, {
    method,
    credentials: 'same-origin',
    ...(signal ? { signal } : {}),
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    headers: {
      ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      ...(method === 'GET' ? {} : { 'Idempotency-Key': crypto.randomUUID() }),
    },
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError({
      code: 'unreachable',
      status: 0,
      requestId: '',
      detail: 'The server cannot be reached. Check that Corridor is running, then try again.',
    });
  });
  if (!response.ok) throw await failureOf(response);
  const answer = schema.safeParse(response.status === 204 ? undefined : await response.json().catch(() => undefined));
  if (answer.success) return answer.data;
  throw new ApiError({
    code: 'internal',
    status: response.status,
    requestId: requestIdOf(response),
    detail: NOT_UNDERSTOOD,
  });
}

async function failureOf(response: Response): Promise<ApiError> {
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
  return new ApiError(
    problem.data ?? {
      code: 'internal',
      status: response.status,
      requestId: requestIdOf(response),
      detail: NOT_UNDERSTOOD,
    },
  );
}

const requestIdOf = ({ headers }: Response) => headers.get('X-Request-Id') ?? '';

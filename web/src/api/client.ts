import { COMPUTATION_HEADER, FILE_HASH_HEADER, problemSchema } from '@corridor/graph-schema/contracts';
import type * as z from 'zod';
import { useProof } from '../state/proof.ts';
import { ApiError, NOT_UNDERSTOOD } from './api-error.ts';
import { leaveMeasure, statedHeaders } from './stated-headers.ts';

/** What a request may carry. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** A name under which to ask meanwhile how far the answer is. */
  readonly computation?: string;
}

/**
 * Asks the API and parses the answer with its contract; throws an ApiError that says what to do. An action that wants
 * proof of who one is asks for it and goes on.
 */
export async function request<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  options: RequestOptions = {},
): Promise<z.infer<Schema>> {
  return read(await answered(path, options), schema);
}

/** A file as the API hands it out. */
export interface ReceivedFile {
  readonly bytes: Blob;
  readonly name: string;
  /** As the API says it. */
  readonly sha256: string;
}

/** Asks for a file, as `request` does for the rest. */
export async function download(path: string, body: unknown): Promise<ReceivedFile> {
  const response = await answered(path, { method: 'POST', body });
  const [, name = 'corridor-export'] =
    /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '') ?? [];
  return { bytes: await response.blob(), name, sha256: response.headers.get(FILE_HASH_HEADER) ?? '' };
}

async function answered(path: string, options: RequestOptions): Promise<Response> {
  const key = crypto.randomUUID();
  const response = await send(path, options, key);
  if (response.ok) return response;
  const failure = await failureOf(response);
  if (failure.code === 'necessityNeeded') leaveMeasure();
  if (failure.code !== 'stepUpNeeded' || !(await useProof.getState().ask())) throw failure;
  const again = await send(path, options, key);
  if (again.ok) return again;
  throw await failureOf(again);
}

function send(
  path: string,
  { method = 'GET', body, signal, computation }: RequestOptions,
  key: string,
): Promise<Response> {
  const isForm = body instanceof FormData;
  return fetch(`/api/v1${path}`, {
    method,
    credentials: 'same-origin',
    ...(signal ? { signal } : {}),
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    headers: {
      ...statedHeaders(),
      ...(computation === undefined ? {} : { [COMPUTATION_HEADER]: computation }),
      ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      ...(method === 'GET' ? {} : { 'Idempotency-Key': key }),
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
}

async function read<Schema extends z.ZodType>(response: Response, schema: Schema): Promise<z.infer<Schema>> {
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

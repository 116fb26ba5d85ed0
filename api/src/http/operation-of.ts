import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import * as z from 'zod';
import type { Ids } from '@corridor/graph-schema/ids';
import type { Session } from '../access/session.ts';
import { parse } from './parse.ts';

/** What an `Idempotency-Key` may be. */
export const idempotencyKeySchema = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/, 'Idempotency-Key: 1 to 200 printable characters');

/**
 * The id of the operation that a request asks for: from its account, its address and its `Idempotency-Key`, so that the
 * same request again is the same operation; without a key every request is its own.
 */
export function operationOf(request: Request, session: Pick<Session, 'id'>, ids: Ids): string {
  const key = request.get('Idempotency-Key');
  const name = key === undefined ? randomUUID() : parse(idempotencyKeySchema, key);
  return ids.other('request', session.id, request.method, request.baseUrl + request.path, name);
}

import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';

const ids = new WeakMap<object, string>();

/** One id from request to log to error body. */
export const requestId: RequestHandler = (request, response, next) => {
  const id = randomUUID();
  ids.set(request, id);
  response.setHeader('X-Request-Id', id);
  next();
};

/** The id of a request. */
export function requestIdOf(request: Request): string {
  return ids.get(request) ?? '';
}

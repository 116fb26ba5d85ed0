import type { RequestHandler } from 'express';
import { AppError } from './app-error.ts';

/** Addresses that take files, and look at the form of their bodies themselves. */
const takingFiles = [
  { method: 'POST', path: /^\/imports\/?$/ },
  { method: 'PATCH', path: /^\/uploads\// },
];

/** Refuses a body that is no JSON; passed over, it would be taken for nothing. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  const takesFiles = takingFiles.some(({ method, path }) => request.method === method && path.test(request.path));
  // Clients say a length of nought where they send nothing.
  const hasBody = request.get('Transfer-Encoding') !== undefined || Number(request.get('Content-Length') ?? 0) > 0;
  if (hasBody && !takesFiles && request.is('application/json') === false)
    throw new AppError('unsupportedMedia', 'Send the body as application/json in UTF-8.');
  next();
};

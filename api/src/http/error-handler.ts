import { MulterError } from 'multer';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Problem } from '@corridor/graph-schema/contracts';
import type { Logger } from 'pino';
import { noteFailure } from '../audit/requests/draft.ts';
import { AppError } from './app-error.ts';
import { requestIdOf } from './request-id.ts';

const titles: Readonly<Record<string, string>> = {
  badInput: 'The input does not fit',
  signInNeeded: 'Sign in first',
  secondFactorNeeded: 'A second factor is needed',
  notAllowed: 'Not allowed',
  outOfPurpose: 'Outside the purpose',
  needsAnother: 'Somebody else must approve this',
  stepUpNeeded: 'Prove again who you are',
  necessityNeeded: 'A statement of necessity is needed',
  caveatUnread: 'Conditions must be accepted first',
  notFound: 'Not found',
  conflict: 'In conflict with what is there',
  mergeDiscloses: 'The merge would disclose something',
  tooLarge: 'Too large',
  unsupportedMedia: 'Unsupported form of content',
  tooManyRequests: 'Too many requests',
  busy: 'Busy',
  outOfTime: 'Too much to compute',
  starting: 'Starting',
  auditAway: 'The audit log cannot be written',
};

/** The one place where failures become `application/problem+json` (RFC 9457). A 500 says nothing of the inside. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const known = knownFailure(error);
    if (!known) log.error({ requestId: requestIdOf(request), err: error }, 'request failed');
    else if (known.status === 503 && known !== error)
      log.warn({ requestId: requestIdOf(request), err: error }, 'a store is away');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const failure = known ?? {
      code: 'internal',
      status: 500,
      message: 'Something went wrong inside. Try again; if it stays so, tell your administrator the request id.',
      more: {},
    };
    noteFailure(failure.code);
    sendProblem(request, response, failure);
  };
}

/** Answers a failure as a problem. */
export function sendProblem(
  request: Request,
  response: Response,
  { code, status, message, more }: Pick<AppError, 'status' | 'message' | 'more'> & { readonly code: string },
): void {
  const problem: Problem = {
    type: 'about:blank',
    status,
    code,
    title: titles[code] ?? 'Something went wrong',
    detail: message,
    requestId: requestIdOf(request),
    ...more,
  };
  // What took too long takes as long again.
  if ((status === 503 && code !== 'outOfTime') || status === 429) response.setHeader('Retry-After', '2');
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

/** What no route took: absent, alike for every method. */
export const notFoundHandler: RequestHandler = (_request, _response, next) => {
  next(new AppError('notFound', 'There is nothing at this address. The list of addresses is at /docs.'));
};

function knownFailure(error: unknown): Pick<AppError, 'code' | 'status' | 'message' | 'more'> | undefined {
  if (error instanceof AppError) return error;
  if (error instanceof MulterError) {
    return error.code.startsWith('LIMIT_FILE_SIZE')
      ? new AppError('tooLarge', 'The file is larger than this system takes. Split it, or send it compressed.')
      : new AppError('badInput', `The form does not fit: ${error.message}`);
  }
  // Express and its body parsers mark what the client did wrong with a status of 4xx.
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
  if (status === 404) return new AppError('notFound', 'There is nothing at this address.');
  if (status === 413) return new AppError('tooLarge', 'The body is larger than this address takes.');
  if (status === 415) return new AppError('unsupportedMedia', 'This address takes JSON in UTF-8.');
  if (status >= 400 && status < 500)
    return new AppError('badInput', 'The request could not be read. Check its form, encoding and address.');
  if (isAway(error))
    return new AppError('busy', 'A store does not answer just now. Try again in a moment; nothing was changed.');
  return undefined;
}

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    /ServiceUnavailable|SessionExpired|TransactionTimedOut|LockClientStopped|DatabaseUnavailable|MemoryPoolOutOfMemory|TransientError/.test(
      code,
    ) || /Stream isn't writeable|Connection is closed|max retries per request|ECONNREFUSED/i.test(error.message)
  );
}

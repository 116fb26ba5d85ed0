import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { isAuditPending } from '@corridor/graph-schema/store';
import { sessionOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { sendProblem } from '../../http/error-handler.ts';
import { AuditAway, awayText } from '../client/audit.ts';
import { createDraft, type Asked } from './create-draft.ts';
import { AUDITED_BELOW, declaredFor } from './declarations.ts';
import { withDraft, type Draft } from './draft.ts';
import { holdAnswer } from './hold-answer.ts';

const drafts = new WeakMap<object, Draft>();

/**
 * Stands before every route: while the log cannot be written nothing protected is answered or changed, and no answer leaves
 * before its entry is on the disk. What was not declared is treated as the strictest.
 */
export function audited(context: Context): RequestHandler {
  return (request, response, next) => {
    const declared = declaredFor(request.method, request.path);
    if (declared && 'without' in declared.declaration) return next();
    const asked: Asked =
      declared?.declaration && 'kind' in declared.declaration
        ? { ...declared, declaration: declared.declaration }
        : {
            action: `${request.method.toLowerCase()} ${AUDITED_BELOW}/undeclared`,
            declaration: { kind: 'consultation' },
            open: [],
          };
    const draft = createDraft(context, request, asked);
    drafts.set(request, draft);
    const json = response.json.bind(response);
    response.json = (body: unknown) => {
      draft.answered = body;
      return json(body);
    };
    const settle = async () => {
      if (draft.isRecorded) return;
      await record(context, draft, response.statusCode);
    };
    holdAnswer(response, settle, (error) => refuse(context, request, response, error));
    withDraft(draft, () => admit(context, request, draft, asked, next));
  };
}

function admit(context: Context, request: Request, draft: Draft, { declaration }: Asked, next: NextFunction): void {
  if (context.audit.state() !== 'up') {
    draft.isRecorded = true;
    throw auditAway(context.audit.state());
  }
  const session = sessionOf(request);
  const isReading = declaration.kind === 'consultation' || declaration.kind === 'export';
  const until = session && isReading ? context.audit.throttledUntil(session.id) : undefined;
  if (until !== undefined) {
    // What is thrown here is answered outside of the draft, which would not hear of it.
    draft.rule = 'throttled';
    const seconds = Math.max(1, Math.ceil((until - Date.now()) / 1_000));
    throw new AppError(
      'tooManyRequests',
      `Very many pages of persons were read with this account; it is slowed down for ${seconds} s and its supervisors are told.`,
    );
  }
  next();
}

async function record(context: Context, draft: Draft, status: number): Promise<void> {
  if (draft.isRepeat && draft.operation !== undefined && status < 400) {
    if (context.audit.state() !== 'up') throw new AuditAway('The audit log does not answer');
    // Its entry was written with the first answer, or waits with the change itself.
    if (!(await isAuditPending(context.store.read, draft.operation))) return;
  }
  await context.audit.record(draft.entry(status));
  draft.ordinal += 1;
}

/** Writes the entry of an answer that goes on, before its first word or its next push; `told` is the thing it tells of. */
export async function recordNow(context: Context, request: Request, told?: object): Promise<void> {
  const draft = drafts.get(request);
  if (!draft) throw new Error('This address leaves no entry');
  draft.answered = told;
  await record(context, draft, 200);
  draft.isRecorded = true;
}

/** Behind every route: what comes here led nowhere, and shows nothing of anybody. */
export const unrouted: RequestHandler = (request, _response, next) => {
  const draft = drafts.get(request);
  if (draft) draft.isRecorded = true;
  next();
};

function auditAway(state: ReturnType<Context['audit']['state']>): AppError {
  return new AppError('auditAway', awayText(state));
}

function refuse(context: Context, request: Request, response: Response, error: unknown): void {
  if (!(error instanceof AuditAway)) context.log.error({ err: error }, 'an entry of the audit log could not be made');
  for (const name of response.getHeaderNames())
    if (/^(?:content-|etag|location|set-cookie|last-modified)/i.test(name)) response.removeHeader(name);
  sendProblem(request, response, auditAway(context.audit.state()));
}

import type { Request, RequestHandler } from 'express';
import { caseReferenceSchema, purposes } from '@corridor/graph-schema/contracts';
import { purposesOf } from '@corridor/graph-schema/policy';
import * as z from 'zod';
import { AppError } from '../http/app-error.ts';
import { cookieOf } from '../http/cookies.ts';
import { parse } from '../http/parse.ts';
import type { Session } from './session.ts';
import type { Approvals } from './approvals.ts';
import type { SessionStore } from './session-store.ts';

const STREAM = '/api/v1/events';

const sessions = new WeakMap<object, Session>();
const tokens = new WeakMap<object, string>();
const refusals = new WeakMap<object, AppError>();

/** Finds out who asks, by bearer token or session cookie; protected routes answer 401 without. */
export function authenticate(store: SessionStore, approvals: Approvals, cookieName: string): RequestHandler {
  return async (request, _response, next) => {
    const bearer = /^Bearer ([\w-]{20,100})$/.exec(request.get('Authorization') ?? '')?.[1];
    const cookie = bearer === undefined ? cookieOf(request, cookieName) : undefined;
    if (cookie !== undefined && !isSameOrigin(request)) {
      throw new AppError('notAllowed', 'The request came from another site. Use the desk itself, or a token.');
    }
    const token = bearer ?? cookie;
    const session = token === undefined ? undefined : await store.find(token);
    if (session && token !== undefined) {
      tokens.set(request, token);
      sessions.set(request, session);
      try {
        sessions.set(request, await asStated(session, request, approvals));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        // Told by `refuseStated`, which stands behind the log.
        refusals.set(request, error);
      }
    }
    next();
  };
}

/** Refuses what states a purpose, a case or an approval that it may not. */
export const refuseStated: RequestHandler = (request, _response, next) => {
  const refusal = refusals.get(request);
  if (refusal) throw refusal;
  next();
};

/** The session as a request states it: for its purpose and case, and under the measure whose approval it names. */
async function asStated(session: Session, request: Request, approvals: Approvals): Promise<Session> {
  const stated = forStatedPurpose(session, statedPurpose(request), request.get('Corridor-Case'));
  const necessity = request.get('Corridor-Necessity');
  return necessity === undefined || necessity === '' ? stated : approvals.apply(stated, necessity);
}

/** A browser's stream of events sends no headers: it states its purpose in its address. */
function statedPurpose(request: Request): string | undefined {
  const { purpose } = request.method === 'GET' && request.path === STREAM ? request.query : {};
  return request.get('Corridor-Purpose') ?? (typeof purpose === 'string' ? purpose : undefined);
}

/** The rights of now for the purpose of before; throws `outOfPurpose` where they serve it no longer. */
export function forSamePurpose(session: Session, { purpose }: Pick<Session, 'purpose'>): Session {
  return forStatedPurpose(session, purpose, undefined);
}

/** The session for the purpose and the case that a request states; a purpose that none of its roles serves is refused. */
function forStatedPurpose(session: Session, purposeText: string | undefined, caseText: string | undefined): Session {
  const purpose = purposeText === undefined ? session.purpose : parse(z.enum(purposes), purposeText);
  const served = purposesOf(session.roles, session.purposes);
  if (!served.includes(purpose)) {
    throw new AppError(
      'outOfPurpose',
      `Your account may not state the purpose ${purpose}. It may state: ${served.join(', ')}.`,
    );
  }
  if (caseText === undefined) return { ...session, purpose };
  return { ...session, purpose, case: parse(caseReferenceSchema, caseText) };
}

/** The session of a request, or 401. */
export function readerOf(request: Request): Session {
  const session = sessions.get(request);
  if (!session) throw new AppError('signInNeeded', 'Sign in, or send a token: Authorization: Bearer …');
  return session;
}

/** The session of a request, if it has one. */
export function sessionOf(request: Request): Session | undefined {
  return sessions.get(request);
}

/** The token of a request's own session. */
export function tokenOf(request: Request): string | undefined {
  return tokens.get(request);
}

/** Whether an unsafe request comes from our own pages; browsers say so themselves. */
function isSameOrigin(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  const origin = request.get('Origin');
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.get('Host');
}

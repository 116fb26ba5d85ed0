import type { Request, Response } from 'express';
import { sessionViewSchema, type OpenSession, type SessionView } from '@corridor/graph-schema/contracts';
import type { Account } from '../../access/account.ts';
import { defaultPurpose, servedPurposes } from '../../access/default-purpose.ts';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { cookieOf, setDeviceCookie, setSessionCookie } from '../../http/cookies.ts';

/** Refuses what another site's page sends: it could sign a person in as somebody else. */
export function requireOwnPage(request: Request): void {
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new AppError('notAllowed', 'The request came from another site. Sign in at the desk itself.');
}

/** Opens a session for a browser: always a new one, and the one that was open there ends. */
export async function enter(
  context: Context,
  request: Request,
  response: Response,
  account: Account,
  origin: OpenSession['origin'],
): Promise<SessionView> {
  const { sessions, cookies, devices, now, accounts } = context;
  const before = cookieOf(request, cookies.session);
  if (before !== undefined) await sessions.close(before);
  const { token } = await sessions.open({ account: account.id, purpose: defaultPurpose(account), origin, idle: true });
  setSessionCookie(response, cookies, token);
  if (origin !== 'link') setDeviceCookie(response, cookies, devices.mark(account));
  const standing = await accounts.standing(account.id, now());
  return viewOf({
    ...account,
    taskForces: [...(standing?.taskForces ?? [])],
    clearance: account.level,
    purpose: defaultPurpose(account),
    purposes: servedPurposes(account),
    isSteppedUp: false,
  });
}

/** A session as the desk shows it. */
export function viewOfSession(session: Session): SessionView {
  return viewOf({
    ...session,
    taskForces: [...session.taskForces],
    roles: [...session.roles],
    purposes: servedPurposes({ roles: [...session.roles], purposes: [...session.purposes] }),
  });
}

function viewOf(whole: SessionView): SessionView {
  const { account, agency, office, taskForces, roles, clearance, victimRight, purpose, purposes, isSteppedUp } = whole;
  return sessionViewSchema.parse({
    account,
    agency,
    ...(office === undefined ? {} : { office }),
    taskForces,
    roles,
    clearance,
    victimRight,
    purpose,
    purposes,
    isSteppedUp,
  });
}

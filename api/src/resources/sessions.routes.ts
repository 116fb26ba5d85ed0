import { Router, type Request, type Response } from 'express';
import * as z from 'zod';
import {
  sessionViewSchema,
  signInSchema,
  tokenRequestSchema,
  type SessionView,
} from '@corridor/graph-schema/contracts';
import { readerOf, tokenOf } from '../access/reader-of.ts';
import { isLoopback, isService } from '../access/service-secret.ts';
import type { Account } from '../access/accounts.ts';
import type { Context } from '../context.ts';
import { AppError } from '../http/app-error.ts';
import { parse } from '../http/parse.ts';

/** Signing in and out, one-time links, and tokens for scripts. */
export function sessionRoutes({ accounts, sessions, serviceSecret, isDemonstration, cookieName }: Context): Router {
  const router = Router();
  const open = async (response: Response, account: Account) => {
    const purpose = purposeOf(account.roles);
    const { token } = await sessions.open(account.id, purpose, true);
    response.cookie(cookieName, token, { httpOnly: true, secure: true, sameSite: 'strict', path: '/' });
    response.status(201).json(viewOf({ ...account, clearance: account.level, purpose }));
  };

  router.post('/sessions', async (request, response) => {
    const { account: name, password } = parse(signInSchema, request.body);
    const account = await accounts.find(name);
    if (!(await accounts.check(account, password)) || !account)
      throw new AppError('signInNeeded', 'The account or the password is not right.');
    await open(response, account);
  });

  router.post('/sessions/link', async (request, response) => {
    const { link } = parse(z.strictObject({ link: z.string().max(100) }), request.body);
    const id = isLoopback(request) ? await sessions.useLink(link) : undefined;
    const account = id === undefined ? undefined : await accounts.byId(id);
    if (!account)
      throw new AppError(
        'signInNeeded',
        'This sign-in link was used already, or its ten minutes are over. Run npm start again, or sign in with your account.',
      );
    await open(response, account);
  });

  router.get('/sessions/current', (request, response) => {
    response.json(viewOf(readerOf(request)));
  });

  router.delete('/sessions/current', async (request, response) => {
    readerOf(request);
    await sessions.close(tokenOf(request) ?? '');
    response.clearCookie(cookieName, { httpOnly: true, secure: true, sameSite: 'strict', path: '/' });
    response.status(204).end();
  });

  router.post('/sign-in-links', async (request, response) => {
    const account = await demonstrationAccount(request, 'analyst');
    const { link, expiresAt } = await sessions.makeLink(account.id);
    response.status(201).json({ path: `/sign-in?link=${link}`, expiresAt: new Date(expiresAt).toISOString() });
  });

  router.post('/tokens', async (request, response) => {
    const asked = parse(tokenRequestSchema, request.body);
    const account =
      asked.password === undefined
        ? await demonstrationAccount(request, asked.account)
        : await accounts.find(asked.account);
    if (!account || (asked.password !== undefined && !(await accounts.check(account, asked.password)))) {
      throw new AppError('signInNeeded', 'The account or the password is not right.');
    }
    const { token, expiresAt } = await sessions.open(account.id, asked.purpose ?? purposeOf(account.roles), false);
    response.status(201).json({ token, expiresAt: new Date(expiresAt).toISOString() });
  });

  const demonstrationAccount = async (request: Request, name: string): Promise<Account> => {
    if (!isService(request, serviceSecret) || !isDemonstration) {
      throw new AppError(
        'notAllowed',
        'Without a password this works only in demonstration mode, on this machine, with the secret of the data folder.',
      );
    }
    const account = await accounts.find(name);
    if (!account) throw new AppError('notFound', `There is no account “${name}”.`);
    return account;
  };
  return router;
}

function viewOf({
  account,
  agency,
  roles,
  clearance,
  purpose,
}: Omit<SessionView, 'roles'> & { roles: readonly string[] }): SessionView {
  return sessionViewSchema.parse({ account, agency, roles: [...roles], clearance, purpose });
}

/** The purpose that an account has when it states none. */
function purposeOf(roles: readonly string[]): SessionView['purpose'] {
  if (roles.includes('planner')) return 'planning';
  if (roles.includes('report_reader')) return 'reporting';
  if (roles.includes('data_protection_officer')) return 'safeguarding';
  if (roles.every((role) => role === 'admin')) return 'administration';
  return 'investigation';
}

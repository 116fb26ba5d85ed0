import { Router, type Request, type Response } from 'express';
import * as z from 'zod';
import {
  opaqueIdSchema,
  secondStepRequestSchema,
  signInSchema,
  type OpenSession,
} from '@corridor/graph-schema/contracts';
import type { Account } from '../../access/account.ts';
import { readerOf, tokenOf } from '../../access/reader-of.ts';
import { isLoopback } from '../../access/service-secret.ts';
import { sessionIdOf } from '../../access/session-store.ts';
import { noteAccount } from '../../audit/requests/draft.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { clearSessionCookie } from '../../http/cookies.ts';
import { fromOf } from '../../http/from-of.ts';
import { parse } from '../../http/parse.ts';
import { enter, requireOwnPage, viewOfSession } from './enter.ts';

const ticketSchema = z.object({ account: z.string(), origin: z.enum(['password', 'singleSignOn']) });

/** Signing in and out at the desk, and one's own open sessions. */
export function sessionRoutes(context: Context): Router {
  const { accounts, sessions, codes, signIn, guessing, cookies } = context;
  const router = Router();

  router.post('/sessions', async (request, response) => {
    requireOwnPage(request);
    const { account: name, password } = parse(signInSchema, request.body);
    const account = await signIn.byPassword(name, password, fromOf(context, request));
    await enterOrAskCode(request, response, account);
  });

  const enterOrAskCode = async (request: Request, response: Response, account: Account) => {
    if (account.secondFactor === undefined) {
      response.status(201).json(await enter(context, request, response, account, 'password'));
      return;
    }
    const { code: ticket, expiresAt } = await codes.make(
      'ticket',
      JSON.stringify({ account: account.id, origin: 'password' }),
    );
    response.status(201).json({ ticket, expiresAt: iso(expiresAt) });
  };

  router.post('/sessions/second-step', async (request, response) => {
    requireOwnPage(request);
    const { ticket, code } = parse(secondStepRequestSchema, request.body);
    const text = await codes.look('ticket', ticket);
    const begun = text === undefined ? undefined : ticketSchema.parse(JSON.parse(text));
    const account = begun && (await accounts.byId(begun.account));
    if (!begun || account?.state !== 'active')
      throw new AppError('signInNeeded', 'This sign-in took too long, or it was finished before. Begin again.');
    noteAccount(account);
    await signIn.byCode(account, code, fromOf(context, request));
    if ((await codes.use('ticket', ticket)) === undefined)
      throw new AppError('signInNeeded', 'This sign-in was finished before. Begin again.');
    response.status(201).json(await enter(context, request, response, account, begun.origin));
  });

  router.post('/sessions/link', async (request, response) => {
    requireOwnPage(request);
    const { link } = parse(z.strictObject({ link: z.string().max(100) }), request.body);
    const attempt = { address: fromOf(context, request).address };
    await guessing.take(attempt);
    const id = isLoopback(request) ? await codes.use('link', link) : undefined;
    const account = id === undefined ? undefined : await accounts.byId(id);
    if (account?.state !== 'active')
      throw new AppError(
        'signInNeeded',
        'This sign-in link was used already, or its ten minutes are over. Run npm start again, or sign in with your account.',
      );
    await guessing.succeeded(attempt);
    response.status(201).json(await enter(context, request, response, account, 'link'));
  });

  router.get('/sessions/current', (request, response) => {
    response.json(viewOfSession(readerOf(request)));
  });

  router.delete('/sessions/current', async (request, response) => {
    readerOf(request);
    await sessions.close(tokenOf(request) ?? '');
    clearSessionCookie(response, cookies);
    response.status(204).end();
  });

  router.get('/sessions', async (request, response) => {
    const { id: account } = readerOf(request);
    const current = sessionIdOf(tokenOf(request) ?? '');
    const open = await sessions.list(account);
    response.json({
      sessions: open.map(({ id, origin, idle, purpose, openedAt, usedAt, endsAt }): OpenSession => ({
        id,
        origin,
        isForScripts: !idle,
        purpose,
        openedAt: iso(openedAt),
        usedAt: iso(usedAt),
        endsAt: iso(endsAt),
        isCurrent: id === current,
      })),
    });
  });

  // Everywhere: this one, too.
  router.delete('/sessions', async (request, response) => {
    await sessions.endAll(readerOf(request).id);
    clearSessionCookie(response, cookies);
    response.status(204).end();
  });

  router.delete('/sessions/:id', async (request, response) => {
    const { id: account } = readerOf(request);
    const id = opaqueIdSchema.safeParse(request.params.id).data;
    if (id === undefined || !(await sessions.end(account, id))) throw new AppError('notFound', 'No such session');
    response.status(204).end();
  });

  router.get('/sign-in-ways', (_request, response) => {
    response.json({ singleSignOn: context.openId !== undefined });
  });

  const iso = (at: number) => new Date(at).toISOString();
  return router;
}

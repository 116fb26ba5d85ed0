import { Router, type Request, type Response } from 'express';
import type { OpenId } from '../../access/open-id.ts';
import { noteAccount } from '../../audit/requests/draft.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { clearSignOnCookie, cookieOf, setSignOnCookie } from '../../http/cookies.ts';
import { fromOf } from '../../http/from-of.ts';
import { enter } from './enter.ts';

/** Signing in at the company's sign-on: out to it, and back. What goes wrong ends at our own page, alike for every reason. */
export function openIdRoutes(context: Context): Router {
  const { accounts, codes, cookies, guessing, log } = context;
  const router = Router();

  router.get('/sessions/single-sign-on', async (_request, response) => {
    const { url, code } = await providerOf(context)
      .begin()
      .catch((error: unknown) => {
        log.warn({ err: error }, 'the sign-on of the company does not answer');
        throw new AppError('busy', 'The sign-on of your organisation does not answer. Try again in a moment.');
      });
    setSignOnCookie(response, cookies, code);
    response.redirect(303, url);
  });

  router.get('/sessions/single-sign-on/back', async (request, response) => {
    const provider = providerOf(context);
    const begun = cookieOf(request, cookies.signOn);
    clearSignOnCookie(response, cookies);
    const attempt = { address: fromOf(context, request).address };
    await guessing.take(attempt);
    const subject =
      begun === undefined ? undefined : await provider.finish(new URL(request.originalUrl, context.url).search, begun);
    const account = subject === undefined ? undefined : await accounts.bySubject(subject);
    if (account) noteAccount(account);
    if (account?.state !== 'active') {
      log.info({ isKnown: account !== undefined }, 'a sign-in by the sign-on of the company was refused');
      response.redirect(303, '/sign-in?refused=1');
      return;
    }
    await guessing.succeeded(attempt);
    await goOn(request, response, account);
  });

  const goOn = async (request: Request, response: Response, account: Parameters<typeof enter>[3]) => {
    if (account.secondFactor === undefined) {
      await enter(context, request, response, account, 'singleSignOn');
      response.redirect(303, '/');
      return;
    }
    const { code } = await codes.make('ticket', JSON.stringify({ account: account.id, origin: 'singleSignOn' }));
    // Behind the #: it is sent to nobody, and stands in no log.
    response.redirect(303, `/sign-in#ticket=${code}`);
  };
  return router;
}

function providerOf({ openId }: Context): OpenId {
  if (!openId) throw new AppError('notFound', 'This system has no sign-on of an organisation.');
  return openId;
}

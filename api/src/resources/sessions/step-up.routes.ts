import { Router, type Request } from 'express';
import { stepUpSchema } from '@corridor/graph-schema/contracts';
import type { Account } from '../../access/account.ts';
import { readerOf, tokenOf } from '../../access/reader-of.ts';
import { isLoopback } from '../../access/service-secret.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { fromOf } from '../../http/from-of.ts';
import { parse } from '../../http/parse.ts';

/** Proving again who one is, before sensitive actions; it counts for ten minutes. */
export function stepUpRoutes(context: Context): Router {
  const { accounts, sessions, signIn, isDemonstration } = context;
  const router = Router();

  router.post('/sessions/current/step-up', async (request, response) => {
    const { id } = readerOf(request);
    const { password, code } = parse(stepUpSchema, request.body);
    const token = tokenOf(request) ?? '';
    if (token.startsWith('pt_')) throw new AppError('notAllowed', 'A script cannot prove who its owner is.');
    const account = await accounts.byId(id);
    if (!account) throw new AppError('signInNeeded', 'Sign in again.');
    if (code !== undefined) await signIn.byCode(account, code, fromOf(context, request));
    else if (password !== undefined)
      await signIn.byPassword(account.account, password, { ...fromOf(context, request), isEnough: true });
    else requireNothingToProve(request, account);
    response.json({ until: new Date(await sessions.stepUp(token)).toISOString() });
  });

  /** Accounts of the demonstration have nothing to prove with; they act on this machine only. */
  const requireNothingToProve = (request: Request, { passwordHash, secondFactor }: Account) => {
    const hasNothing = passwordHash === undefined && secondFactor === undefined;
    if (!(isDemonstration && hasNothing && isLoopback(request)))
      throw new AppError('badInput', 'Give your password, or a code of your second factor.', {
        errors: [{ path: 'password', message: 'or code: one of them is needed' }],
      });
  };
  return router;
}

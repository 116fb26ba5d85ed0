import { Router, type Request } from 'express';
import { signInLinkRequestSchema, tokenRequestSchema } from '@corridor/graph-schema/contracts';
import type { Account } from '../../access/account.ts';
import { defaultPurpose, servedPurposes } from '../../access/default-purpose.ts';
import { isService } from '../../access/service-secret.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { fromOf } from '../../http/from-of.ts';
import { parse } from '../../http/parse.ts';

/** Sessions for scripts, and one-time links. Without a password only in demonstration mode, with the secret of the data folder. */
export function tokenRoutes(context: Context): Router {
  const { accounts, sessions, codes, signIn, serviceSecret, isDemonstration } = context;
  const router = Router();

  router.post('/sign-in-links', async (request, response) => {
    const { account: name = 'analyst' } = parse(signInLinkRequestSchema, request.body ?? {});
    const account = await demonstrationAccount(request, name);
    const { code, expiresAt } = await codes.make('link', account.id);
    response.status(201).json({ path: `/sign-in?link=${code}`, expiresAt: new Date(expiresAt).toISOString() });
  });

  router.post('/tokens', async (request, response) => {
    const { account: name, password, code, purpose } = parse(tokenRequestSchema, request.body);
    const account =
      password === undefined ? await demonstrationAccount(request, name) : await proven(request, name, password, code);
    const served = servedPurposes(account);
    if (purpose !== undefined && !served.includes(purpose))
      throw new AppError(
        'outOfPurpose',
        `This account may not state the purpose ${purpose}. It may state: ${served.join(', ')}.`,
      );
    const { token, expiresAt } = await sessions.open({
      account: account.id,
      purpose: purpose ?? defaultPurpose(account),
      origin: password === undefined ? 'secret' : 'password',
      idle: false,
    });
    response.status(201).json({ token, expiresAt: new Date(expiresAt).toISOString() });
  });

  const proven = async (request: Request, name: string, password: string, code: string | undefined) => {
    const account = await signIn.byPassword(name, password, fromOf(context, request));
    if (account.secondFactor === undefined) return account;
    if (code === undefined)
      throw new AppError('secondFactorNeeded', 'This account has a second factor: send its code, too.');
    await signIn.byCode(account, code, fromOf(context, request));
    return account;
  };

  const demonstrationAccount = async (request: Request, name: string): Promise<Account> => {
    if (!isService(request, serviceSecret) || !isDemonstration) {
      throw new AppError(
        'notAllowed',
        'Without a password this works only in demonstration mode, on this machine, with the secret of the data folder.',
      );
    }
    const account = await accounts.find(name);
    if (account?.state !== 'active') throw new AppError('notFound', `There is no account “${name}”.`);
    return account;
  };
  return router;
}

import { Router, type Request } from 'express';
import { actAsSchema, type DemonstrationAccount } from '@corridor/graph-schema/contracts';
import type { Account } from '../../access/account.ts';
import { defaultPurpose } from '../../access/default-purpose.ts';
import { readerOf, tokenOf } from '../../access/reader-of.ts';
import { isLoopback } from '../../access/service-secret.ts';
import { noteArrival } from '../../audit/requests/note-arrival.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { cookieOf } from '../../http/cookies.ts';
import { parse } from '../../http/parse.ts';
import { demonstrationNames } from '../identities/demonstration-accounts.ts';
import { enter, requireOwnPage } from './enter.ts';

const REFUSED =
  'Only a visitor at the desk of the demonstration, on its own machine, may act as another of its accounts, and only as one that has nothing to prove itself with.';

/** Acting as another account of the demonstration: it opens a true session of that account and ends one’s own. */
export function demonstrationRoutes(context: Context): Router {
  const { accounts, isDemonstration, cookies } = context;
  const router = Router();

  router.get('/sessions/demonstration', async (request, response) => {
    const { id } = readerOf(request);
    const found = (await isVisitor(request, id))
      ? await Promise.all(demonstrationNames.map((name) => accounts.find(name)))
      : [];
    response.json({
      accounts: found
        .filter((account) => account !== undefined)
        .filter(hasNothingToProve)
        .map(({ id: its, account, agency, roles }): DemonstrationAccount => ({
          account,
          agency,
          roles,
          isCurrent: its === id,
        })),
    });
  });

  router.post('/sessions/demonstration', async (request, response) => {
    const { id } = readerOf(request);
    requireOwnPage(request);
    if (!(await isVisitor(request, id))) throw new AppError('notAllowed', REFUSED);
    const { account: name } = parse(actAsSchema, request.body);
    const account = demonstrationNames.includes(name) ? await accounts.find(name) : undefined;
    if (!account || !hasNothingToProve(account)) throw new AppError('notAllowed', REFUSED);
    await noteArrival(context, { ...account, purpose: defaultPurpose(account) });
    response.status(201).json(await enter(context, request, response, account, 'demonstration'));
  });

  /** Whether this is the desk of a demonstration account: its cookie, never a token, which may stand for fewer rights. */
  const isVisitor = async (request: Request, id: string): Promise<boolean> => {
    const token = tokenOf(request);
    const isDesk = token !== undefined && token === cookieOf(request, cookies.session);
    if (!isDemonstration || !isDesk || !isLoopback(request)) return false;
    const own = await accounts.byId(id);
    return own !== undefined && demonstrationNames.includes(own.account) && hasNothingToProve(own);
  };
  return router;
}

function hasNothingToProve({ state, passwordHash, secondFactor }: Account): boolean {
  return state === 'active' && passwordHash === undefined && secondFactor === undefined;
}

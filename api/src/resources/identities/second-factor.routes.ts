import { Router, type Request } from 'express';
import { secondFactorCodeSchema } from '@corridor/graph-schema/contracts';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { parse } from '../../http/parse.ts';

/** The second factor of one's own account: offered, confirmed by its first code, taken away. */
export function secondFactorRoutes(context: Context): Router {
  const { accounts, secondFactors, guessing, now } = context;
  const router = Router();

  router.post('/own-account/second-factor', async (request, response) => {
    const account = await ownAccount(request);
    if (account.secondFactor !== undefined)
      throw new AppError('conflict', 'There is a second factor already. Take it away first.');
    response.status(201).json(await secondFactors.offer(account));
  });

  router.put('/own-account/second-factor', async (request, response) => {
    const account = await ownAccount(request);
    const { code } = parse(secondFactorCodeSchema, request.body);
    const attempt = { account: account.id, isKnownDevice: true, address: request.socket.remoteAddress ?? '' };
    await guessing.take(attempt);
    const recoveryCodes = await secondFactors.confirm(account, code, now());
    if (!recoveryCodes)
      throw new AppError('badInput', 'The code does not fit. Check the clock of the device, then try the next code.', {
        errors: [{ path: 'code', message: 'not the code of now' }],
      });
    await guessing.succeeded(attempt);
    response.json({ recoveryCodes });
  });

  router.delete('/own-account/second-factor', async (request, response) => {
    await secondFactors.remove(await ownAccount(request));
    response.status(204).end();
  });

  const ownAccount = async (request: Request) => {
    const session = readerOf(request);
    authorise(session, 'keepOwnAccess');
    const account = await accounts.byId(session.id);
    if (!account) throw new AppError('signInNeeded', 'Sign in again.');
    return account;
  };
  return router;
}

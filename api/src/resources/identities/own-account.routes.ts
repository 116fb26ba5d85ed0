import { Router, type Request } from 'express';
import { passwordChangeSchema, type OwnAccount } from '@corridor/graph-schema/contracts';
import { servedPurposes } from '../../access/default-purpose.ts';
import { authorise } from '../../access/authorise.ts';
import { hashPassword } from '../../access/passwords.ts';
import { writePassword } from '../../access/accounts.ts';
import { readerOf, tokenOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { setDeviceCookie } from '../../http/cookies.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { presentAccount } from './present-account.ts';
import { fromOf } from '../../http/from-of.ts';

/** One's own account: what it may do, and its password. */
export function ownAccountRoutes(context: Context): Router {
  const { accounts, sessions, signIn, guessing, cookies, devices, ids, now } = context;
  const router = Router();

  router.get('/own-account', async (request, response) => {
    const { account, taskForces, compartments } = await standing(request);
    const [failures = 0] = await guessing.failures([account.id]);
    const own: OwnAccount = {
      ...presentAccount(account, failures),
      taskForces: [...taskForces],
      compartments: [...compartments],
      servedPurposes: servedPurposes(account),
      recoveryCodesLeft: account.recoveryCodes.length,
    };
    response.json(own);
  });

  router.put('/own-account/password', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'keepOwnAccess');
    const { password, newPassword } = parse(passwordChangeSchema, request.body);
    const account = await signIn.byPassword(session.account, password, { ...fromOf(context, request), isEnough: true });
    const passwordHash = await hashPassword(newPassword);
    await carryOut(context, operationOf(request, session, ids), async (tools) => {
      await writePassword(tools, account.id, passwordHash, now());
      return { result: { id: account.id } };
    });
    // Whoever knew the old one is out, on every other device.
    await sessions.endAll(account.id, tokenOf(request));
    const renewed = await accounts.byId(account.id);
    if (renewed) setDeviceCookie(response, cookies, devices.mark(renewed));
    response.status(204).end();
  });

  const standing = async (request: Request) => {
    const found = await accounts.standing(readerOf(request).id, now());
    if (!found) throw new AppError('signInNeeded', 'Sign in again.');
    return found;
  };
  return router;
}

import { Router } from 'express';
import { firstAccountSchema, setupRequestSchema } from '@corridor/graph-schema/contracts';
import { writePassword } from '../../access/accounts.ts';
import { hashPassword } from '../../access/passwords.ts';
import { isService } from '../../access/service-secret.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { parse } from '../../http/parse.ts';
import { writeAgency } from './agencies.repository.ts';
import { countAccounts, writeAccount } from './accounts.repository.ts';
import { useSetup } from './setup-codes.ts';

/** The first administrator of an empty system, and the password that an account is given with a code. */
export function beginningRoutes(context: Context): Router {
  const { accounts, sessions, guessing, store, ids, serviceSecret, now } = context;
  const router = Router();

  router.post('/accounts/first', async (request, response) => {
    if (!isService(request, serviceSecret)) {
      throw new AppError('notAllowed', 'This works only on this machine, with the secret of the data folder.');
    }
    const { account, password, agency } = parse(firstAccountSchema, request.body);
    const passwordHash = await hashPassword(password);
    await store.write(async (tools) => {
      if ((await countAccounts(tools)) > 0)
        throw new AppError('conflict', 'There are accounts already. An administrator makes further ones.');
      await writeAgency(tools, agency, { name: agency, agencyType: 'UNIT' });
      const rights = { roles: ['admin' as const], level: 0, victimRight: false };
      const id = await writeAccount(tools, ids, { account, agency, ...rights }, now());
      if (id !== undefined) await writePassword(tools, id, passwordHash, now());
    });
    response.status(201).json({ account, agency });
  });

  router.post('/accounts/set-password', async (request, response) => {
    const { code, password } = parse(setupRequestSchema, request.body);
    const attempt = { address: request.socket.remoteAddress ?? '' };
    await guessing.take(attempt);
    const account = await useSetup(context, code);
    if (!account)
      throw new AppError(
        'signInNeeded',
        'This code was used already, or its time is over. Ask your administrator for a new one.',
      );
    await guessing.succeeded(attempt);
    await accounts.setPassword(account.id, password, now());
    await sessions.endAll(account.id);
    response.json({ account: account.account });
  });
  return router;
}

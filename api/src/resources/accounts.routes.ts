import { Router } from 'express';
import * as z from 'zod';
import { signInSchema } from '@corridor/graph-schema/contracts';
import { isService } from '../access/service-secret.ts';
import type { Context } from '../context.ts';
import { AppError } from '../http/app-error.ts';
import { parse } from '../http/parse.ts';

const firstSchema = z.strictObject({
  account: signInSchema.shape.account,
  password: z.string().min(12, 'at least 12 characters').max(1024),
  agency: z.string().regex(/^[A-Z0-9][A-Z0-9_-]{0,31}$/, 'capital letters, digits, - and _'),
});

/** The first administrator of an empty system; every other account is made by one. */
export function accountRoutes({ accounts, serviceSecret }: Context): Router {
  const router = Router();
  router.post('/accounts/first', async (request, response) => {
    if (!isService(request, serviceSecret)) {
      throw new AppError('notAllowed', 'This works only on this machine, with the secret of the data folder.');
    }
    const { account, password, agency } = parse(firstSchema, request.body);
    if ((await accounts.count()) > 0)
      throw new AppError('conflict', 'There are accounts already. An administrator makes further ones.');
    await accounts.create({ account, agency, roles: ['admin'], level: 0, victimRight: false }, password);
    response.status(201).json({ account, agency });
  });
  return router;
}

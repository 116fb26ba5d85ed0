import { Router, type Request } from 'express';
import {
  accountChangeSchema,
  newAccountSchema,
  opaqueIdSchema,
  resetRequestSchema,
} from '@corridor/graph-schema/contracts';
import { nextWorkRevision, type StoreTools } from '@corridor/graph-schema/store';
import * as z from 'zod';
import type { Account } from '../../access/account.ts';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import { noteSubject } from '../../audit/requests/draft.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { findAgency } from './agencies.repository.ts';
import * as repository from './accounts.repository.ts';
import { checkChange, endsSessions } from './check-change.ts';
import { presentAccount } from './present-account.ts';
import { listRightsChanges, writeRightsChange } from './rights-changes.repository.ts';
import { makeSetup } from './setup-codes.ts';

/** The accounts of one's own agency. */
export function accountRoutes(context: Context): Router {
  const { store, sessions, ids, guessing } = context;
  const router = Router();

  router.get('/accounts', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'listAccounts', { agency: session.agency });
    const all = await repository.listAccounts(store.read, session.agency);
    const failures = await guessing.failures(all.map(({ id }) => id));
    response.json({ accounts: all.map((account, at) => presentAccount(account, failures[at] ?? 0)) });
  });

  router.get('/accounts/:id', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'listAccounts', { agency: session.agency });
    response.json(await present(await found(request, session.agency)));
  });

  router.get('/accounts/:id/changes', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'listAccounts', { agency: session.agency });
    const { id } = await found(request, session.agency);
    response.json({ changes: await listRightsChanges(store.read, id) });
  });

  router.post('/accounts', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'keepAccounts', { agency: session.agency });
    const asked = { ...parse(newAccountSchema, request.body), agency: session.agency };
    const operation = operationOf(request, session, ids);
    const { result } = await carryOut(context, operation, async (tools, at) => {
      await requireOffice(tools, session.agency, asked.office);
      const id = await repository.writeAccount(tools, ids, asked, at);
      if (id === undefined) throw new AppError('conflict', `The name ${asked.account} is taken. Choose another.`);
      await requireOwnSubject(tools, id, asked.subject);
      noteSubject(id);
      const { account: _name, agency: _agency, ...values } = asked;
      await writeRightsChange(tools, { id: operation, account: id, by: session.id, what: 'made', values, at });
      return { result: { id } };
    });
    const account = await byId(session.agency, z.object({ id: z.string() }).parse(result).id);
    // The same request again must not open an account that somebody uses by now.
    const setup = account.passwordSetAt === undefined ? { setup: await makeSetup(context, account.id) } : {};
    response.status(201).json({ account: await present(account), ...setup });
  });

  router.patch('/accounts/:id', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'keepAccounts', { agency: session.agency });
    const change = parse(accountChangeSchema, request.body);
    const before = await found(request, session.agency);
    const operation = operationOf(request, session, ids);
    await carryOut(context, operation, async (tools, at) => {
      const rev = await nextWorkRevision(tools);
      const account = (await repository.findAccount(tools, session.agency, before.id)) ?? before;
      const otherAdministrators = await repository.countOtherAdministrators(tools, account);
      checkChange(account, change, { by: session.id, otherAdministrators });
      await requireOffice(tools, session.agency, change.office);
      await requireOwnSubject(tools, account.id, change.subject);
      await repository.changeAccount(tools, account.id, change, rev);
      const step = { id: operation, account: account.id, by: session.id, what: 'changed', values: change, at } as const;
      await writeRightsChange(tools, step);
      return { result: { id: account.id } };
    });
    if (endsSessions(before, change)) await sessions.endAll(before.id);
    response.json(await present(await byId(session.agency, before.id)));
  });

  router.post('/accounts/:id/reset', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'keepAccounts', { agency: session.agency });
    const { secondFactor = false } = parse(resetRequestSchema, request.body ?? {});
    const account = await found(request, session.agency);
    if (account.id === session.id) throw new AppError('conflict', 'Change your own password in your profile.');
    if (account.state === 'ended') throw new AppError('conflict', 'This account has ended.');
    const operation = operationOf(request, session, ids);
    await carryOut(context, operation, async (tools, at) => {
      await repository.clearSecrets(tools, account.id, { secondFactor });
      await writeRightsChange(tools, { id: operation, account: account.id, by: session.id, what: 'reset', at });
      return { result: { id: account.id } };
    });
    await sessions.endAll(account.id);
    const setup = await makeSetup(context, account.id);
    response.json({ account: await present(await byId(session.agency, account.id)), setup });
  });

  router.delete('/accounts/:id/sessions', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'keepAccounts', { agency: session.agency });
    await sessions.endAll((await found(request, session.agency)).id);
    response.status(204).end();
  });

  const present = async (account: Account) => presentAccount(account, (await guessing.failures([account.id]))[0] ?? 0);
  const byId = async (agency: string, id: string): Promise<Account> => {
    const account = await repository.findAccount(store.read, agency, id);
    if (!account) throw new AppError('notFound', 'No such account');
    return account;
  };
  const found = (request: Request, agency: string) =>
    byId(agency, opaqueIdSchema.safeParse(request.params['id']).data ?? '');
  return router;
}

async function requireOffice(tools: StoreTools, agency: string, office: string | null | undefined): Promise<void> {
  if (office === undefined || office === null) return;
  const offices = (await findAgency(tools, agency))?.offices ?? [];
  if (!offices.some(({ code }) => code === office))
    throw new AppError('badInput', `${agency} has no office ${office}.`, {
      errors: [{ path: 'office', message: 'no such office' }],
    });
}

async function requireOwnSubject(tools: StoreTools, id: string, subject: string | null | undefined): Promise<void> {
  if (subject === undefined || subject === null) return;
  if (await repository.isSubjectTaken(tools, subject, id))
    throw new AppError('conflict', 'Another account goes by this name at the sign-on.');
}

import { Router, type Request } from 'express';
import {
  accountNameSchema,
  agencyChangeSchema,
  agencyCodeSchema,
  agencyFieldsSchema,
  membershipDatesSchema,
  newAgencySchema,
  type AgencyView,
} from '@corridor/graph-schema/contracts';
import type { StoreTools } from '@corridor/graph-schema/store';
import * as z from 'zod';
import { accountId } from '../../access/accounts.ts';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import { noteSubject } from '../../audit/requests/draft.ts';
import { isService } from '../../access/service-secret.ts';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { writeAccount } from './accounts.repository.ts';
import { makeSetup } from './setup-codes.ts';
import * as repository from './agencies.repository.ts';
import { visibleAgencies } from './visible-agencies.ts';

const DAY_MS = 86_400_000;
const administratorRights = { roles: ['admin' as const], level: 0, victimRight: false };

/** Agencies, their offices, and task forces with their dated members. */
export function agencyRoutes(context: Context): Router {
  const { store, accounts, ids, now, isDemonstration, serviceSecret } = context;
  const router = Router();

  router.get('/agencies', async (request, response) => {
    response.json({ agencies: await visible(readerOf(request)) });
  });

  router.get('/agencies/:code', async (request, response) => {
    response.json(await one(readerOf(request), request.params.code));
  });

  router.post('/agencies', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'keepAgencies');
    const { code, administrator, ...fields } = parse(newAgencySchema, request.body);
    const name = administrator === undefined ? undefined : parse(accountNameSchema, administrator);
    const isTaskForce = fields.agencyType === 'TASK_FORCE';
    if (isTaskForce && name !== undefined)
      throw new AppError('badInput', 'A task force has no accounts; it has member agencies.');
    await carryOut(context, operationOf(request, session, ids), async (tools, at) => {
      if (await repository.findAgency(tools, code)) throw new AppError('conflict', `The code ${code} is taken.`);
      await repository.writeAgency(tools, code, { ...fields, ...(isTaskForce ? { lead: session.agency } : {}) });
      if (name !== undefined) {
        const id = await writeAccount(tools, ids, { account: name, agency: code, ...administratorRights }, at);
        if (id === undefined) throw new AppError('conflict', `The name ${name} is taken. Choose another.`);
        noteSubject(id);
      }
      return { result: { code } };
    });
    const first = name === undefined ? undefined : await accounts.byId(accountId(ids, name));
    // The same request again must not open an account that somebody uses by now.
    const setup = first && first.passwordSetAt === undefined ? { setup: await makeSetup(context, first.id) } : {};
    response.status(201).json({ agency: await one(session, code), ...setup });
  });

  // Of the demonstration, from the launcher: written again at every start.
  router.put('/agencies/:code', async (request, response) => {
    if (!isDemonstration || !isService(request, serviceSecret))
      throw new AppError('notAllowed', 'Only the launcher puts agencies, in demonstration mode. Add one with POST.');
    const code = parse(agencyCodeSchema, request.params.code);
    const { members, ...fields } = parse(
      agencyFieldsSchema.extend({ members: z.array(agencyCodeSchema).optional() }),
      request.body,
    );
    await store.write(async (tools) => {
      const [lead] = members ?? [];
      await repository.writeAgency(tools, code, { ...fields, ...(lead === undefined ? {} : { lead }) });
      for (const agency of members ?? [])
        await repository.writeMember(tools, { taskForce: code, agency, fromDay: 0, toDay: repository.openDays.to });
    });
    response.json({ code });
  });

  router.patch('/agencies/:code', async (request, response) => {
    const session = readerOf(request);
    const before = await one(session, request.params.code);
    authorise(session, 'keepAgency', { agency: keeperOf(before) });
    const change = parse(agencyChangeSchema, request.body);
    const isOther = (type: string | undefined) => (type === 'TASK_FORCE') !== (before.agencyType === 'TASK_FORCE');
    if (change.agencyType !== undefined && isOther(change.agencyType))
      throw new AppError('conflict', 'A task force stays one, and an agency does not become one.');
    await carryOut(context, operationOf(request, session, ids), async (tools) => {
      await repository.writeAgency(tools, before.code, change);
      return { result: { code: before.code } };
    });
    response.json(await one(session, before.code));
  });

  router.put('/agencies/:code/members/:agency', async (request, response) => {
    const { session, taskForce, agency } = await ofTaskForce(request);
    const { from, to } = parse(membershipDatesSchema, request.body ?? {});
    const fromDay = from === undefined ? today() : dayOf(from);
    const toDay = to === undefined ? repository.openDays.to : dayOf(to);
    if (toDay <= fromDay)
      throw new AppError('badInput', 'The membership ends before it begins.', {
        errors: [{ path: 'to', message: 'after the first day' }],
      });
    await carryOut(context, operationOf(request, session, ids), async (tools) => {
      await requireMember(tools, agency);
      await repository.writeMember(tools, { taskForce, agency, fromDay, toDay });
      return { result: { taskForce, agency } };
    });
    response.json(await one(session, taskForce));
  });

  router.delete('/agencies/:code/members/:agency', async (request, response) => {
    const { session, taskForce, agency } = await ofTaskForce(request);
    await carryOut(context, operationOf(request, session, ids), async (tools) => {
      if (!(await repository.endMember(tools, taskForce, agency, today())))
        throw new AppError('notFound', `${agency} is no member of ${taskForce}.`);
      return { result: { taskForce, agency } };
    });
    response.json(await one(session, taskForce));
  });

  const ofTaskForce = async (request: Request) => {
    const session = readerOf(request);
    const taskForce = await one(session, String(request.params['code']));
    if (taskForce.agencyType !== 'TASK_FORCE') throw new AppError('conflict', `${taskForce.code} is no task force.`);
    authorise(session, 'keepAgency', { agency: keeperOf(taskForce) });
    return { session, taskForce: taskForce.code, agency: parse(agencyCodeSchema, request.params['agency']) };
  };
  const visible = async (session: Session) =>
    visibleAgencies(session, await repository.listAgencies(store.read), await repository.listMembers(store.read));
  const one = async (session: Session, code: string): Promise<AgencyView> => {
    const agency = (await visible(session)).find((each) => each.code === code);
    if (!agency) throw new AppError('notFound', 'No such agency');
    return agency;
  };
  const today = () => Math.floor(now() / DAY_MS);
  return router;
}

/** Whose administrators keep it: a task force is kept by the agency that leads it. */
function keeperOf({ code, lead }: AgencyView): string {
  return lead ?? code;
}

function dayOf(date: string): number {
  return Math.floor(Date.parse(date) / DAY_MS);
}

async function requireMember(tools: StoreTools, code: string): Promise<void> {
  const agency = await repository.findAgency(tools, code);
  if (agency === undefined || agency.agencyType === 'TASK_FORCE')
    throw new AppError('badInput', `There is no agency ${code} that could be a member.`, {
      errors: [{ path: 'agency', message: 'no such agency' }],
    });
}

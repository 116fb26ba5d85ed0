import { Router } from 'express';
import { newCompartmentMemberSchema, opaqueIdSchema, type CompartmentMember } from '@corridor/graph-schema/contracts';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import { noteReason, noteSubject } from '../../audit/requests/draft.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import * as repository from './compartments.repository.ts';

/** Who belongs to the cases, operations and other closed circles that one's own agency keeps. */
export function compartmentRoutes(context: Context): Router {
  const { store, accounts, ids, now } = context;
  const router = Router();

  router.get('/compartment-members', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'keepMembers', { agency: session.agency });
    const members = await repository.listCompartmentMembers(store.read, session.agency);
    response.json({ members: members.map(present) });
  });

  router.post('/compartment-members', async (request, response) => {
    const session = readerOf(request);
    const asked = parse(newCompartmentMemberSchema, request.body);
    const owner = asked.compartment.slice(0, asked.compartment.indexOf('/'));
    authorise(session, 'keepMembers', { agency: owner });
    noteReason(`${owner}: ${asked.reason}`);
    const account = await accounts.find(asked.account);
    if (account?.state !== 'active') throw new AppError('notFound', 'No such account');
    if (account.id === session.id)
      throw new AppError('needsAnother', 'Nobody lets themselves in. Ask another supervisor of your agency.');
    const fromAt = asked.from === undefined ? now() : Date.parse(asked.from);
    const untilAt = asked.until === undefined ? repository.OPEN_END : Date.parse(asked.until);
    if (untilAt <= fromAt)
      throw new AppError('badInput', 'It ends before it begins.', {
        errors: [{ path: 'until', message: 'after the beginning' }],
      });
    noteSubject(account.id);
    const operationId = operationOf(request, session, ids);
    const id = ids.other('compartment-member', operationId);
    await carryOut(context, operationId, async (tools) => {
      const { compartment, kind, reason } = asked;
      await repository.writeCompartmentMember(tools, {
        id,
        compartment,
        kind,
        reason,
        fromAt,
        untilAt,
        account: account.id,
        owner,
        by: session.id,
      });
      return { result: { id } };
    });
    response.status(201).json(present(await found(owner, id)));
  });

  router.delete('/compartment-members/:id', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'keepMembers', { agency: session.agency });
    const { member } = await found(session.agency, opaqueIdSchema.safeParse(request.params.id).data ?? '');
    noteSubject(member.account);
    await carryOut(context, operationOf(request, session, ids), async (tools) => {
      await repository.endCompartmentMember(tools, member.id, now());
      return { result: { id: member.id } };
    });
    response.json(present(await found(session.agency, member.id)));
  });

  const found = async (owner: string, id: string) => {
    const member = await repository.findCompartmentMember(store.read, owner, id);
    if (!member) throw new AppError('notFound', 'No such membership');
    return member;
  };
  const present = ({ member, account, agency }: repository.StoredCompartmentMember): CompartmentMember => ({
    id: member.id,
    compartment: member.compartment,
    account,
    agency,
    kind: member.kind,
    from: new Date(member.fromAt).toISOString(),
    ...(member.untilAt === repository.OPEN_END ? {} : { until: new Date(member.untilAt).toISOString() }),
    isNow: member.fromAt <= now() && now() < member.untilAt,
  });
  return router;
}

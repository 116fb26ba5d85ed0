import { Router } from 'express';
import * as z from 'zod';
import {
  LONGEST_APPROVAL_DAYS,
  necessityRequestSchema,
  necessityVerdicts,
  opaqueIdSchema,
  withdrawRequestSchema,
} from '@corridor/graph-schema/contracts';
import { decide } from '@corridor/graph-schema/policy';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Session } from '../../access/session.ts';
import { noteReason, noteSubject } from '../../audit/requests/draft.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import * as repository from './necessity.repository.ts';

const DAY_MS = 86_400_000;
const decided = { approve: 'approved', refuse: 'refused' } as const;

/** Stating that an intrusive measure is necessary, and deciding on it: by another person, for a time. */
export function necessityRoutes(context: Context): Router {
  const router = Router();
  const { store, ids, now } = context;
  /** A statement that this account may know of: its own, or one of its agency to who decides on them. */
  const found = async (session: Session, id: string) => {
    const own = seesAll(session) ? {} : { account: session.id };
    const [one] = await repository.listNecessities(store.read, session.agency, { ...own, id });
    if (!one) throw new AppError('notFound', 'No such statement');
    return one;
  };

  router.get('/necessity-statements', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'read');
    const own = seesAll(session) ? {} : { account: session.id };
    const all = await repository.listNecessities(store.read, session.agency, own);
    response.json({ statements: all.map((one) => repository.presentNecessity(one, now())) });
  });

  router.post('/necessity-statements', async (request, response) => {
    const session = readerOf(request);
    const asked = parse(necessityRequestSchema, request.body);
    authorise(session, 'stateNecessity', { justification: asked.statement });
    noteReason(asked.statement);
    const untilAt = Date.parse(asked.until);
    if (untilAt <= now() || untilAt > now() + LONGEST_APPROVAL_DAYS * DAY_MS)
      throw new AppError('badInput', `It ends in the future, at most ${LONGEST_APPROVAL_DAYS} days ahead.`, {
        errors: [{ path: 'until', message: `within ${LONGEST_APPROVAL_DAYS} days` }],
      });
    const operationId = operationOf(request, session, ids);
    const id = ids.other('necessity', operationId);
    await carryOut(context, operationId, async (tools, at) => {
      const { measure, case: reference, statement } = asked;
      const { id: account, agency } = session;
      await repository.writeNecessity(tools, { id, measure, case: reference, statement, account, agency, at, untilAt });
      return { result: { id } };
    });
    response.status(201).json(repository.presentNecessity(await found(session, id), now()));
  });

  router.post('/necessity-statements/:id/:verdict', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'read');
    const { reason } = parse(withdrawRequestSchema, request.body);
    const verdict = z.enum(necessityVerdicts).safeParse(request.params.verdict);
    if (!verdict.success) throw new AppError('notFound', 'No such verdict');
    const one = await found(session, opaqueIdSchema.safeParse(request.params.id).data ?? '');
    noteReason(reason);
    noteSubject(one.id);
    const isOwnEnd = verdict.data === 'end' && one.account === session.id;
    if (!isOwnEnd)
      authorise(session, 'approveNecessity', { agency: one.agency, proposedBy: one.account, justification: reason });
    await carryOut(context, operationOf(request, session, ids), async (tools, at) => {
      const [from, to] =
        verdict.data === 'end' ? [['waiting', 'approved'], 'ended'] : [['waiting'], decided[verdict.data]];
      await repository.moveNecessity(tools, { id: one.id, from, to, by: session.id, reason, at });
      return { result: { id: one.id } };
    });
    response.json(repository.presentNecessity(await found(session, one.id), now()));
  });
  return router;
}

/** Whether an account sees what others of its agency have stated: who decides on it, and who oversees it. */
function seesAll(session: Session): boolean {
  return decide(session, 'seeGuarded', { agency: session.agency }).allowed;
}

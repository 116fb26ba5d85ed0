import { Router } from 'express';
import {
  auditQuerySchema,
  auditUseQuerySchema,
  type AuditEntryView,
  type auditStatusSchema,
} from '@corridor/graph-schema/contracts';
import { findEntity } from '@corridor/network';
import type * as z from 'zod';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { parse } from '../../http/parse.ts';
import { createSight } from '../../questions/sight.ts';
import { accountNames, reasonTexts } from './audit.repository.ts';
import { stateReason } from './state-reason.ts';

const LONGEST_USE_MS = 366 * 24 * 60 * 60 * 1_000;

/** Reading and verifying the audit log. Whoever reads sees the entries of their own agency's accounts, and leaves one. */
export function auditRoutes(context: Context): Router {
  const router = Router();
  const { audit, ids, store } = context;

  router.post('/audit/entries', async (request, response) => {
    const session = readerOf(request);
    const { reason, account, subject, case: ofCase, ...filter } = parse(auditQuerySchema, request.body);
    await stateReason(context, session, 'readLog', reason);
    const { records, next } = await audit.read({
      ...filter,
      agency: session.agency,
      ...(account === undefined ? {} : { account: ids.other('account', account) }),
      ...(subject === undefined ? {} : { subjects: homesOf(context, session, subject) }),
      ...(ofCase === undefined ? {} : { case: ids.other('case', session.agency, ofCase) }),
    });
    const accounts = [...new Set(records.flatMap((one) => one.account ?? []))];
    const reasons = [...new Set(records.flatMap((one) => one.justificationRef ?? []))];
    const [names, texts] = await Promise.all([
      accountNames(store, session.agency, accounts),
      reasonTexts(store, session.agency, reasons),
    ]);
    const entries = records.map(({ prev: _prev, ...record }): AuditEntryView => {
      const accountName = names.get(record.account ?? '');
      const text = texts.get(record.justificationRef ?? '');
      return {
        ...record,
        ...(accountName === undefined ? {} : { accountName }),
        ...(text === undefined ? {} : { reason: text }),
      };
    });
    response.json({ entries, ...(next === undefined ? {} : { next }) });
  });

  router.post('/audit/use', async (request, response) => {
    const session = readerOf(request);
    const { reason, from, to } = parse(auditUseQuerySchema, request.body);
    const length = Date.parse(to) - Date.parse(from);
    if (!(length > 0 && length <= LONGEST_USE_MS))
      throw new AppError('badInput', 'The time must end after it begins, and last a year at most.', {
        errors: [{ path: 'to', message: 'after from, at most a year' }],
      });
    await stateReason(context, session, 'readOwnUse', reason);
    const agencies = await audit.use({ originator: session.agency, from, to });
    response.json({ agencies });
  });

  router.post('/audit/verify', async (request, response) => {
    authorise(readerOf(request), 'verifyLog');
    response.json(await audit.verify());
  });

  router.get('/audit/status', async (request, response) => {
    authorise(readerOf(request), 'verifyLog');
    const state = audit.state();
    if (state === 'away') return void response.json({ state });
    const { full: _full, ...status } = await audit.status();
    response.json({ state, ...status } satisfies z.infer<typeof auditStatusSchema>);
  });
  return router;
}

/** The ids under which an entity has been shown, as far as this reader sees what was put together. */
function homesOf(context: Context, session: Session, id: string): string[] {
  if (!context.resident.isReady()) return [id];
  const view = createSight(session, context).view();
  const node = findEntity(view, id);
  if (node === -1) return [id];
  const homes = view.groups.membersOf(node).map((home) => view.topology.nodes.idOf(home));
  return [...new Set([id, ...homes])].slice(0, 200);
}

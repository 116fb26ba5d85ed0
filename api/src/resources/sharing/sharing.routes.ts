import { Router, type Request } from 'express';
import * as z from 'zod';
import {
  levelRequestSchema,
  recipientSchema,
  recordIdSchema,
  shareRequestSchema,
  withdrawRequestSchema,
  type ProposalView,
  type Shared,
} from '@corridor/graph-schema/contracts';
import { COURT, LEVEL_OF_TWO } from '@corridor/graph-schema/policy';
import { authorise } from '../../access/authorise.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { sightOf } from '../../http/sight-of.ts';
import { isWithheld, refuseGuarded } from '../records/without-guarded.ts';
import type { Sight } from '../../questions/sight.ts';
import { disseminate, propose, revoke, settleProposal, takeAway, type Change } from './change-sharing.ts';
import { checkRecipient } from './check-recipient.ts';
import { previewSharing } from './preview-sharing.ts';
import { readNotices } from './read-notices.ts';
import {
  findRecord,
  readCameWith,
  readDisseminationsFor,
  readProposals,
  type SharedRecord,
} from './sharing.repository.ts';
import { needsApproval, resourceOf, viewSharing } from './view-sharing.ts';

/** Giving records to others, withdrawing them, putting them on another level, and what others must approve. */
export function sharingRoutes(context: Context): Router {
  const router = Router();
  const { ids } = context;

  const recordOf = async (sight: Sight, id: unknown): Promise<SharedRecord> => {
    const found = recordIdSchema.safeParse(id);
    if (!found.success) throw new AppError('notFound', 'No such record');
    const record = await findRecord(sight.read, found.data);
    refuseGuarded(sight, record);
    return record;
  };
  /** Does a change at once, or proposes it; answers what stands then. */
  const change = async (
    request: Request,
    sight: Sight,
    what: {
      readonly record: SharedRecord;
      readonly change: Change;
      readonly basis: string;
      readonly isProposal: boolean;
    },
  ): Promise<Shared> => {
    const operationId = operationOf(request, sight.session, ids);
    const id = ids.other('sharing', operationId);
    const { record, basis, isProposal } = what;
    const done = await carryOut(context, operationId, async (tools, at) => {
      const one = { id, record: record.id, change: what.change, basis, proposedBy: sight.session.id, at };
      if (!isProposal) return { result: { id }, rev: await disseminate(tools, one, ids) };
      await propose(tools, { ...one, agency: sight.session.agency });
      return { result: { id } };
    });
    if (done.rev !== undefined) await follow(context, done.rev);
    return answerOf(sightOf(context, request), { record: record.id, id, isProposal });
  };

  router.get('/records/:id/sharing', async (request, response) => {
    const sight = sightOf(context, request);
    response.json(await viewSharing(sight, await recordOf(sight, request.params.id)));
  });

  router.post('/records/:id/sharing/preview', async (request, response) => {
    const sight = sightOf(context, request);
    const { recipient } = parse(z.strictObject({ recipient: recipientSchema }), request.body);
    const record = await recordOf(sight, request.params.id);
    await checkRecipient(context, sight.session, record, recipient);
    response.json(previewSharing(sight, record, recipient, context.reference));
  });

  router.post('/records/:id/sharing', async (request, response) => {
    const sight = sightOf(context, request);
    const asked = parse(shareRequestSchema, request.body);
    const record = await recordOf(sight, request.params.id);
    const resource = resourceOf(record, { justification: asked.basis, isCaveatAccepted: asked.acceptCaveat });
    const isProposal = needsApproval(sight.session, record.token);
    const alone = asked.recipient === COURT ? 'permitCourtUse' : 'share';
    authorise(sight.session, isProposal ? 'proposeSharing' : alone, resource);
    await checkRecipient(context, sight.session, record, asked.recipient);
    if (asked.recipient === record.token.originator || record.token.releasableTo.includes(asked.recipient))
      throw new AppError('conflict', `${asked.recipient} may read this already.`);
    const shared = await change(request, sight, {
      record,
      change: { recipient: asked.recipient },
      basis: asked.basis,
      isProposal,
    });
    response.status(isProposal ? 202 : 201).json(shared);
  });

  router.post('/records/:id/level', async (request, response) => {
    const sight = sightOf(context, request);
    const { level, reason } = parse(levelRequestSchema, request.body);
    const record = await recordOf(sight, request.params.id);
    if (level === record.token.level) throw new AppError('conflict', `It stands on level ${level} already.`);
    const isProposal = level < record.token.level;
    if (level > sight.session.clearance)
      throw new AppError('notAllowed', 'You could not read it on that level yourself. Ask somebody who may.');
    authorise(
      sight.session,
      isProposal ? 'proposeLowerLevel' : 'raiseLevel',
      resourceOf(record, { justification: reason }),
    );
    const shared = await change(request, sight, { record, change: { level }, basis: reason, isProposal });
    response.status(isProposal ? 202 : 201).json(shared);
  });

  router.delete('/records/:id/sharing/:dissemination', async (request, response) => {
    const sight = sightOf(context, request);
    const { reason } = parse(withdrawRequestSchema, request.body);
    const record = await recordOf(sight, request.params.id);
    authorise(sight.session, 'withdrawSharing', resourceOf(record, { justification: reason }));
    const isAsked = ({ id }: { readonly id: string }) => id === request.params.dissemination;
    const cameWith = (await readCameWith(sight.read, record.id, undefined, ids)).find(isAsked);
    const found = cameWith ?? (await readDisseminationsFor(sight.read, record.id, undefined)).find(isAsked);
    if (!found) throw new AppError('notFound', 'No such sharing of this record');
    if (found.level !== undefined && found.level >= record.token.level && found.revokedAt === undefined)
      throw new AppError('conflict', 'Taking a level back could lower it: propose the lower level instead.');
    const operationId = operationOf(request, sight.session, ids);
    const by = sight.session.id;
    const { rev } = await carryOut(context, operationId, async (tools, at) => {
      const ends = { record: record.id, at };
      const taken = { ...ends, id: ids.other('sharing', operationId), basis: reason, proposedBy: by };
      const rev =
        cameWith === undefined
          ? await revoke(tools, { ...ends, id: found.id, by, reason }, ids)
          : await takeAway(tools, { ...taken, takenFrom: cameWith.recipient }, ids);
      return { result: { id: found.id }, rev };
    });
    if (rev !== undefined) await follow(context, rev);
    response.json(await viewSharing(sightOf(context, request), await recordOf(sightOf(context, request), record.id)));
  });

  router.get('/sharing-proposals', async (request, response) => {
    const sight = sightOf(context, request);
    const waiting = await readProposals(sight.read, sight.session.agency, 'waiting');
    const view = sight.view();
    const shown = waiting.filter(({ record }) => !isWithheld(view, record));
    response.json({ proposals: shown.map(({ proposer: _proposer, ...proposal }) => proposal) });
  });

  router.post('/sharing-proposals/:id/:verdict', async (request, response) => {
    const sight = sightOf(context, request);
    const { reason } = parse(withdrawRequestSchema, request.body);
    const verdict = z.enum(['approve', 'refuse']).safeParse(request.params.verdict);
    const [proposal] = await readProposals(sight.read, sight.session.agency, { id: request.params.id });
    if (!verdict.success || !proposal) throw new AppError('notFound', 'No such proposal');
    const record = await recordOf(sight, proposal.record);
    const resource = resourceOf(record, { proposedBy: proposal.proposer, justification: reason });
    authorise(sight.session, 'approveSharing', resource);
    if (proposal.recipient === COURT) authorise(sight.session, 'permitCourtUse', resource);
    const state = verdict.data === 'approve' ? 'approved' : 'refused';
    const { rev } = await carryOut(context, operationOf(request, sight.session, ids), async (tools, at) => {
      await settleProposal(tools, { id: proposal.id, state, by: sight.session.id, reason, at });
      if (state === 'refused') return { result: { id: proposal.id } };
      const one = {
        id: ids.other('sharing', proposal.id, 'approved'),
        record: record.id,
        change: changeOf(proposal),
        basis: proposal.basis,
        proposedBy: proposal.proposer,
        approvedBy: sight.session.id,
        at,
      };
      return { result: { id: proposal.id }, rev: await disseminate(tools, one, ids) };
    });
    if (rev !== undefined) await follow(context, rev);
    const now = sightOf(context, request);
    const [settled] = await readProposals(now.read, now.session.agency, { id: proposal.id });
    const { proposer: _proposer, ...view } = settled ?? proposal;
    response.json(view);
  });

  router.get('/correction-notices', async (request, response) => {
    const sight = sightOf(context, request);
    const view = sight.view();
    response.json({ notices: (await readNotices(sight)).filter(({ record }) => !isWithheld(view, record)) });
  });
  return router;
}

async function follow(context: Context, rev: number): Promise<void> {
  await context.announceRevision(rev);
  await context.resident.follow();
}

function changeOf({ recipient, level }: Pick<ProposalView, 'recipient' | 'level'>): Change {
  return recipient === undefined ? { level: level ?? LEVEL_OF_TWO } : { recipient };
}

async function answerOf(
  sight: Sight,
  { record, id, isProposal }: { record: string; id: string; isProposal: boolean },
): Promise<Shared> {
  if (isProposal) {
    const [proposal] = await readProposals(sight.read, sight.session.agency, { id });
    if (!proposal) throw new AppError('notFound', 'No such proposal');
    const { proposer: _proposer, ...view } = proposal;
    return { proposal: view };
  }
  const found = (await readDisseminationsFor(sight.read, record, undefined)).find((one) => one.id === id);
  if (!found) throw new AppError('notFound', 'No such sharing of this record');
  return { dissemination: found };
}

import { Router } from 'express';
import { checkRequestSchema, type CheckAnswer } from '@corridor/graph-schema/contracts';
import { checkMode } from '@corridor/graph-schema/policy';
import { isTold, valueAt, type View } from '@corridor/network';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { sightFor } from '../../http/sight-of.ts';
import { readCheckNotices, writeCheck } from './checks.repository.ts';
import { findKnown, type Known } from './find-known.ts';

const screening = { question: { purposes: ['screening'], projection: 'contact' } } as const;

/** Checks at a border: hit or no hit, and whom to ask; and what the owners of what was met are told. */
export function checkRoutes(context: Context): Router {
  const router = Router();
  const { resident, store, ids } = context;

  router.post('/checks', async (request, response) => {
    const session = readerOf(request);
    const asked = parse(checkRequestSchema, request.body);
    authorise(session, 'ask', screening);
    const sight = sightFor(context, session);
    const under = (mode: string) => resident.tokensWhere((token) => checkMode(token, session) === mode);
    // The same work whatever there is: what is silent must not be told from nothing by its time.
    const [read, told, silent] = await Promise.all(
      ['read', 'contact', 'silent'].map((mode) => findKnown(store, under(mode), asked)),
    );
    const [own, wider] = [sight.view(), sight.viewUnder([...under('read'), ...under('contact')])];
    const shown = [
      ...(read ?? []).filter((known) => isShown(own, known)),
      ...(told ?? []).filter((known) => isShown(wider, known)),
    ];
    const met = [
      ...shown.map((known) => ({ ...owned(known), wasTold: true })),
      ...(silent ?? []).map((known) => ({ ...owned(known), wasTold: false })),
    ];
    const operationId = operationOf(request, session, ids);
    const contacts = [...new Set(shown.map((known) => owned(known).owner))].sort();
    const answer: CheckAnswer = { hit: shown.length > 0, contacts };
    const { result } = await carryOut(context, operationId, async (tools, at) => {
      const ofOthers = met.filter(({ owner }) => owner !== session.agency);
      await writeCheck(tools, { id: ids.other('check', operationId), agency: session.agency, at, met: ofOthers });
      return { result: answer };
    });
    response.json(result);
  });

  router.get('/check-notices', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'readOwnUse', { agency: session.agency });
    response.json({ notices: await readCheckNotices(store.read, session.agency) });
  });

  const owned = ({ record }: Known) => {
    const { records, tokens } = resident.topology;
    const number = records.ids.find(record);
    const token = number === -1 ? undefined : resident.tokenOf(tokens.textOf(valueAt(records.token, number)));
    return { record, owner: token?.originator ?? '' };
  };
  return router;
}

/** Whether a description is not withheld for the sake of a victim or a minor, as far as the view sees. */
function isShown(view: View, { record, mention }: Known): boolean {
  const { nodes, records } = view.topology;
  const number = records.ids.find(record);
  return number !== -1 && isTold(view, number, nodes.find(mention));
}

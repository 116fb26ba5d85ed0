import { Router } from 'express';
import { decisionRequestSchema } from '@corridor/graph-schema/contracts';
import { tokenId } from '@corridor/graph-schema/policy';
import { isGuarded } from '@corridor/network';
import { authorise } from '../../access/authorise.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { sightOf } from '../../http/sight-of.ts';
import type { Sight } from '../../questions/sight.ts';
import { disclosures, tokenOfDecision, tokensAt } from './audience.ts';
import { viewDecision } from './decisions.repository.ts';
import { makeDecision, takeBackDecision } from './decide.ts';

/** Deciding that things are the same or not, and taking it back. */
export function decisionRoutes(context: Context): Router {
  const router = Router();
  const { ids, resident } = context;

  router.post('/decisions', async (request, response) => {
    const sight = sightOf(context, request);
    authorise(sight.session, 'decide');
    const asked = parse(decisionRequestSchema, request.body);
    const entities = [...new Set(asked.entities)].sort();
    if (entities.length < 2) throw new AppError('badInput', 'Name two or more different entities.');
    const sides = sidesOf(context, sight, entities);
    if (asked.verdict === 'same' && new Set(sides.map(({ kind }) => kind)).size > 1)
      throw new AppError('conflict', 'These are of different kinds, which are never the same.');
    const operationId = operationOf(request, sight.session, ids);
    const id = ids.decision(operationId);

    if (asked.verdict === 'same' && !asked.confirm) {
      const discloses = disclosures(sides);
      if (discloses.length > 0) {
        throw new AppError(
          'mergeDiscloses',
          'Not everybody who may read of one of these may read of the others; the merge would tell them. Repeat with confirm: true to go ahead.',
          { discloses },
        );
      }
    }
    const token = tokenOfDecision(
      sight.session.agency,
      sides.flatMap(({ tokens }) => tokens),
    );
    if (!token) throw new AppError('conflict', 'What is known of these lies in several compartments.');
    const { rev } = await carryOut(context, operationId, async (tools, at) => {
      return {
        result: { decisionId: id },
        rev: await makeDecision(tools, {
          id,
          verdict: asked.verdict === 'same' ? 'SAME' : 'NOT_SAME',
          entities,
          at,
          reason: asked.reason,
          by: sight.session.id,
          token: { ...token, id: tokenId(token, ids) },
          seenTokens: resident.tokensOf(sight.session),
        }),
      };
    });
    if (rev !== undefined) await context.announceRevision(rev);
    await resident.follow();
    response.status(201).json(await viewDecision(sightOf(context, request), id));
  });

  router.get('/decisions/:id', async (request, response) => {
    response.json(await viewDecision(sightOf(context, request), request.params.id));
  });

  router.delete('/decisions/:id', async (request, response) => {
    const sight = sightOf(context, request);
    authorise(sight.session, 'decide');
    const { id } = await viewDecision(sight, request.params.id);
    const { rev } = await carryOut(context, operationOf(request, sight.session, ids), async (tools, at) => ({
      result: { decisionId: id },
      rev: await takeBackDecision(tools, id, at),
    }));
    if (rev !== undefined) await context.announceRevision(rev);
    await resident.follow();
    response.json(await viewDecision(sightOf(context, request), id));
  });
  return router;
}

/** What stands under which tokens at each of the entities, as far as this reader sees. */
function sidesOf({ resident }: Context, sight: Sight, entities: readonly string[]) {
  const view = sight.view();
  return entities.map((id) => {
    const node = sight.nodeOf(view, id);
    if (isGuarded(view, node))
      throw new AppError(
        'notAllowed',
        'Who a protected person is, only those with the right to data on victims decide.',
      );
    const codes = tokensAt(view, node);
    const tokens = [...codes].map((code) => resident.tokenOf(view.topology.tokens.textOf(code)));
    return { id, kind: sight.summary(view, node).kind, tokens: tokens.filter((token) => token !== undefined) };
  });
}

import { Router } from 'express';
import * as z from 'zod';
import { kinds } from '@corridor/graph-schema';
import { entityIdSchema, recordIdSchema } from '@corridor/graph-schema/contracts';
import { isGuarded, withAllTypes } from '@corridor/network';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { parse } from '../../http/parse.ts';
import { sightOf } from '../../http/sight-of.ts';
import { sourceIds } from '../../questions/scope.ts';
import { readEntityView } from './read-entity-view.ts';
import { readRecord, readRecordsOf } from './read-records.ts';

const PAGE = 500;

/** Entities as folded, their records, single records, and what a source calls a thing. */
export function entityRoutes(context: Context): Router {
  const router = Router();

  router.get('/entities/:id', async (request, response) => {
    const sight = sightOf(context, request);
    const id = entityIdSchema.safeParse(request.params.id);
    if (!id.success) throw new AppError('notFound', 'No such entity');
    response.json(await readEntityView(sight, withAllTypes(sight.view()), id.data, PAGE));
  });

  router.get('/entities/:id/records', async (request, response) => {
    const sight = sightOf(context, request);
    const id = entityIdSchema.safeParse(request.params.id);
    if (!id.success) throw new AppError('notFound', 'No such entity');
    response.json({ records: await readRecordsOf(sight, id.data, PAGE) });
  });

  router.get('/records/:id', async (request, response) => {
    const sight = sightOf(context, request);
    const id = recordIdSchema.safeParse(request.params.id);
    const record = id.success ? await readRecord(sight, id.data) : undefined;
    if (!record) throw new AppError('notFound', 'No such record');
    response.json(record);
  });

  router.get('/lookup', (request, response) => {
    const sight = sightOf(context, request);
    const { source, key } = parse(
      z.object({ source: z.string().min(1).max(200), key: z.string().min(1).max(1_000) }),
      request.query,
    );
    const view = sight.view();
    const keyed = sourceIds(sight, [source]).flatMap((sourceId) => kinds.map(({ label }) => ({ sourceId, label })));
    for (const { sourceId, label } of keyed) {
      const node = view.topology.nodes.find(sight.ids.ofSource(label, sourceId, key));
      if (node === -1) continue;
      try {
        const found = sight.nodeOf(view, view.topology.nodes.idOf(node));
        // What others call a protected person may be a number that names them.
        if (isGuarded(view, found) && context.resident.sourceOf(sourceId)?.owner !== sight.session.agency) continue;
        const entity = sight.summary(view, found);
        response.json({ entity });
        return;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }
    throw new AppError('notFound', 'No such entity');
  });
  return router;
}

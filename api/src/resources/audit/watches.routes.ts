import { Router } from 'express';
import { auditWatchSchema, auditWatchViewSchema, opaqueIdSchema } from '@corridor/graph-schema/contracts';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { parse } from '../../http/parse.ts';
import { stateReason } from './state-reason.ts';

const OF_THE_LIST = 'The watch list of the agency';

/** The watch list of an agency: persons whose pages raise an alarm when one of its accounts opens them. */
export function watchRoutes(context: Context): Router {
  const router = Router();
  const { store, ids } = context;

  router.get('/audit/watches', async (request, response) => {
    const { agency, ...session } = readerOf(request);
    authorise({ ...session, agency }, 'readLog', { agency, justification: OF_THE_LIST });
    const rows = await store.read.run(
      'MATCH (watch:AuditWatch {agency: $agency}) RETURN watch.entity AS entity, watch.why AS why ORDER BY entity',
      { agency },
    );
    response.json({ watches: rows.map((row) => auditWatchViewSchema.parse(row)) });
  });

  router.put('/audit/watches/:id', async (request, response) => {
    const session = readerOf(request);
    const { entity, why, reason } = parse(auditWatchSchema, request.body);
    if (entity !== request.params.id) throw new AppError('badInput', 'The address names another entity than the body.');
    await stateReason(context, session, 'keepWatches', reason);
    await store.write(async ({ run }) => {
      await run(
        'MERGE (watch:AuditWatch {id: $id}) SET watch.entity = $entity, watch.agency = $agency, watch.why = $why',
        {
          id: ids.other('watch', session.agency, entity),
          entity,
          why,
          agency: session.agency,
        },
      );
    });
    response.json({ entity, why });
  });

  router.delete('/audit/watches/:id', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'keepWatches', { agency: session.agency, justification: OF_THE_LIST });
    const entity = opaqueIdSchema.safeParse(request.params.id).data ?? '';
    await store.write(async ({ run }) => {
      await run('MATCH (watch:AuditWatch {id: $id}) DELETE watch', { id: ids.other('watch', session.agency, entity) });
    });
    response.status(204).end();
  });
  return router;
}

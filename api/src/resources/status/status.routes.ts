import { Router } from 'express';
import type { Status } from '@corridor/graph-schema/contracts';
import { decide } from '@corridor/graph-schema/policy';
import { summarise, withAllTypes } from '@corridor/network';
import { readerOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { CODE_VERSION } from '../../questions/answer-question.ts';
import { createSight, type Sight } from '../../questions/sight.ts';
import type { Readiness } from './readiness.ts';

/** What runs, and how much of it the asker may see. */
export function statusRoutes(context: Context, readiness: Readiness): Router {
  const router = Router();

  router.get('/status', async (request, response) => {
    const session = readerOf(request);
    const sight = createSight(session, context);
    // How much waits in the queues tells of the imports of others.
    const seesQueues = decide(session, 'watchMetrics').allowed;
    const [why, queues] = await Promise.all([readiness.check(), seesQueues ? context.queues.counts() : {}]);
    const status: Status = {
      url: context.url,
      versions: { corridor: CODE_VERSION, node: process.versions.node },
      revision: sight.revision().revision,
      counts: countsOf(sight),
      queues,
      healthy: why === undefined,
    };
    response.json(status);
  });
  return router;
}

/** Counts over what this reader may see; who reads no case data gets no counts of it. */
function countsOf(sight: Sight): Status['counts'] {
  if (!decide(sight.session, 'read').allowed) return { entities: 0, claims: 0, records: 0, sources: 0 };
  const { entities, claims, records, bySource } = summarise(withAllTypes(sight.view()));
  return { entities, claims, records, sources: bySource.size };
}

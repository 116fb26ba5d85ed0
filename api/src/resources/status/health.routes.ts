import { Router } from 'express';
import type { Registry } from 'prom-client';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import { isService } from '../../access/service-secret.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import type { Readiness } from './readiness.ts';

/** Whether the process lives, whether the system is ready, and the measurements of the process. */
export function healthRoutes(context: Context, readiness: Readiness, registry: Registry): Router {
  const router = Router();

  router.get('/health/live', (_request, response) => {
    response.json({ live: true });
  });

  router.get('/health/ready', async (_request, response) => {
    const why = await readiness.check();
    if (why !== undefined) throw new AppError('starting', why);
    response.json({ ready: true });
  });

  router.get('/metrics', async (request, response) => {
    if (!isService(request, context.serviceSecret)) authorise(readerOf(request), 'watchMetrics');
    response.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}

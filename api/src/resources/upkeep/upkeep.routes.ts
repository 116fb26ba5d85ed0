import { Router } from 'express';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { announceUpkeep, findUpkeep } from './upkeep.repository.ts';

const names = ['rebuild', 'verify'] as const;
/** Upkeep: asked for by administrators, done by the workers, watched by its operation. */
export function upkeepRoutes(context: Context): Router {
  const router = Router();

  router.post('/upkeep/:name', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'upkeep');
    const name = names.find((one) => one === request.params.name);
    if (!name)
      throw new AppError('notFound', `There is no upkeep “${request.params.name}”. There are: ${names.join(', ')}.`);
    const operationId = operationOf(request, session, context.ids);
    await carryOut(context, operationId, async (tools) => {
      await announceUpkeep(tools, operationId, name, session.id);
      return { result: { operationId }, outbox: [{ id: operationId, job: 'upkeep', payload: { name, operationId } }] };
    });
    response
      .status(202)
      .location(`/api/v1/upkeep/${operationId}`)
      .json(await findUpkeep(context.store.read, operationId));
  });

  router.get('/upkeep/:operationId', async (request, response) => {
    authorise(readerOf(request), 'upkeep');
    response.json(await findUpkeep(context.store.read, request.params.operationId));
  });
  return router;
}

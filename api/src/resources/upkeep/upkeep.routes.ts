import { Router } from 'express';
import * as z from 'zod';
import { upkeepViewSchema, type UpkeepView } from '@corridor/graph-schema/contracts';
import { updateUpkeep } from '@corridor/graph-schema/store';
import { requireAct } from '../../access/may-act.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';

const names = ['rebuild', 'verify'] as const;
const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  progress: z.string().optional(),
  message: z.string().optional(),
  result: z.string().optional(),
});

/** Upkeep: asked for by administrators, done by the workers, watched by its operation. */
export function upkeepRoutes(context: Context): Router {
  const router = Router();

  router.post('/upkeep/:name', async (request, response) => {
    const session = readerOf(request);
    requireAct(session, 'upkeep');
    const name = names.find((one) => one === request.params.name);
    if (!name)
      throw new AppError('notFound', `There is no upkeep “${request.params.name}”. There are: ${names.join(', ')}.`);
    const operationId = operationOf(request, session, context.ids);
    await carryOut(context, operationId, async (tools) => {
      await updateUpkeep(tools, { operationId, name, state: 'waiting' });
      return { result: { operationId }, outbox: [{ id: operationId, job: 'upkeep', payload: { name, operationId } }] };
    });
    response
      .status(202)
      .location(`/api/v1/upkeep/${operationId}`)
      .json(await find(context, operationId));
  });

  router.get('/upkeep/:operationId', async (request, response) => {
    requireAct(readerOf(request), 'upkeep');
    response.json(await find(context, request.params.operationId));
  });
  return router;
}

async function find({ store }: Context, operationId: string): Promise<UpkeepView> {
  const rows = await store.read.run('MATCH (upkeep:Upkeep {id: $operationId}) RETURN properties(upkeep) AS upkeep', {
    operationId,
  });
  if (rows[0] === undefined) throw new AppError('notFound', 'No such operation');
  const { id, result, ...rest } = rowSchema.parse(rows[0]['upkeep']);
  return upkeepViewSchema.parse({
    operationId: id,
    ...rest,
    ...(result === undefined ? {} : { result: pickResult(result) }),
  });
}

const resultSchema = z.object({
  equal: z.boolean(),
  storedHash: z.string(),
  foldedHash: z.string(),
  invariants: z.array(z.object({ name: z.string(), violations: z.int() })),
});

/** The members that outsiders rely on; the workers may keep more. */
function pickResult(text: string): z.infer<typeof resultSchema> {
  return resultSchema.parse(JSON.parse(text));
}

import { Router } from 'express';
import * as z from 'zod';
import { quarantineDismissSchema, quarantinePatchSchema } from '@corridor/graph-schema/contracts';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { checkCells } from './check-cells.ts';
import { authoriseRows } from './authorise-rows.ts';
import { findImport } from './find-import.ts';
import { correctQuarantined, dismissQuarantined, findQuarantined, listQuarantine } from './quarantine.repository.ts';

const count = (greatest: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, 'a whole number')
    .transform(Number)
    .pipe(z.int().max(greatest));
const pageSchema = z.strictObject({
  state: z.enum(['open', 'resubmitted', 'dismissed', 'all']).default('open'),
  offset: count(9_999_999).default(0),
  limit: count(1_000).default(200),
});

/** Rows that wait for a person: to be seen, corrected and sent again, or dismissed with a reason. */
export function quarantineRoutes(context: Context): Router {
  const router = Router();
  const {
    store: { read },
    ids,
  } = context;
  /** An import whose rows this person may read and correct. */
  const findOpen = async (session: Session, id: string) => {
    authorise(session, 'import');
    const found = await findImport(context, session, id);
    authoriseRows(found, session);
    return found;
  };
  const findItem = async (id: string, position: string) => {
    const item = await findQuarantined(read, id, position);
    if (!item) throw new AppError('notFound', 'No such row');
    return item;
  };

  router.get('/imports/:id/quarantine', async (request, response) => {
    const { id } = await findOpen(readerOf(request), request.params.id);
    const { state, ...page } = parse(pageSchema, { ...request.query });
    response.json(await listQuarantine(read, id, { ...page, state: state === 'all' ? undefined : state }));
  });

  router.patch('/imports/:id/quarantine/:position', async (request, response) => {
    const session = readerOf(request);
    const { id } = await findOpen(session, request.params.id);
    const { cells } = parse(quarantinePatchSchema, request.body);
    const item = await findItem(id, request.params.position);
    const { position } = item;
    checkCells(cells, item.cells);
    const asked = operationOf(request, session, ids);
    // The worker's transaction is an operation of its own, done when the row is in.
    const operationId = ids.other('resubmit', asked);
    await carryOut(context, asked, async (tools) => {
      if (!(await correctQuarantined(tools, id, position, cells, { operationId, by: session.id })))
        throw notOpen(item.state);
      return {
        result: {},
        outbox: [{ id: operationId, job: 'resubmit-row', payload: { importId: id, operationId } }],
      };
    });
    await context.imports.tell(id);
    response.status(202).json(await findItem(id, position));
  });

  router.delete('/imports/:id/quarantine/:position', async (request, response) => {
    const session = readerOf(request);
    const { id } = await findOpen(session, request.params.id);
    const { reason } = parse(quarantineDismissSchema, request.body);
    const item = await findItem(id, request.params.position);
    const { position } = item;
    await carryOut(context, operationOf(request, session, ids), async (tools) => {
      if (!(await dismissQuarantined(tools, id, position, { reason, by: session.id }))) throw notOpen(item.state);
      return { result: {} };
    });
    await context.imports.tell(id);
    response.json(await findItem(id, position));
  });
  return router;
}

function notOpen(state: string): AppError {
  return new AppError('conflict', `The row does not wait any more: it is ${state}.`);
}

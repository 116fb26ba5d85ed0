import type { StoredImport } from '@corridor/graph-schema/store';
import { Router, type Request, type Response } from 'express';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { operationOf } from '../../http/operation-of.ts';
import type { ProfileRepository } from '../profiles/profiles.repository.ts';
import { cancelImport, resumeImport, retractImport, type ImportChange } from './change-import.ts';
import { chooseProfile } from './choose-profile.ts';
import { findImport, listImports } from './find-import.ts';
import { viewImport } from './imports.repository.ts';
import { receiveForm } from './receive-form.ts';
import { startImport } from './start-import.ts';

const LIST_LIMIT = 100;
/** Imports: start, watch, cancel, resume, take back. */
export function importRoutes(context: Context, profiles: ProfileRepository): Router {
  const router = Router();
  const { store, ids } = context;
  const view = (found: StoredImport, session: Session) => viewImport(store, found, session);

  /** Changes an import that this person may change, once for each operation, and answers how it stands then. */
  const change = async (request: Request<{ id: string }>, response: Response, status: number, work: ImportChange) => {
    const session = readerOf(request);
    authorise(session, 'import');
    const found = await findImport(context, session, request.params.id);
    const operationId = operationOf(request, session, ids);
    await carryOut(context, operationId, (tools) => work(found, { operationId, by: session.id }, tools));
    await context.imports.tell(found.id);
    response.status(status).json(await view(await findImport(context, session, found.id), session));
  };

  router.post('/imports', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'import');
    const operationId = operationOf(request, session, ids);
    const form = await receiveForm(context, session, request, response);
    const profile = await chooseProfile(profiles, session, form.profile);
    const found = await startImport(context, session, operationId, { ...form, profile });
    response
      .status(202)
      .location(`/api/v1/imports/${found.id}`)
      .json(await view(found, session));
  });

  router.get('/imports', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'import');
    const found = await listImports(context, session, LIST_LIMIT);
    response.json({ imports: await Promise.all(found.map((one) => view(one, session))) });
  });

  router.get('/imports/:id', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'import');
    response.json(await view(await findImport(context, session, request.params.id), session));
  });

  router.post('/imports/:id/cancel', (request, response) => change(request, response, 200, cancelImport));
  router.post('/imports/:id/resume', (request, response) => change(request, response, 202, resumeImport));
  router.delete('/imports/:id', (request, response) => change(request, response, 202, retractImport));
  return router;
}

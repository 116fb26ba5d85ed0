import { createSession } from 'better-sse';
import { Router } from 'express';
import { authorise } from '../access/authorise.ts';
import { forSamePurpose, readerOf, tokenOf } from '../access/reader-of.ts';
import { recordNow } from '../audit/requests/audited.ts';
import type { Context } from '../context.ts';
import { sightFor } from '../http/sight-of.ts';
import { createSight } from '../questions/sight.ts';
import { isImportVisible } from '../resources/imports/find-import.ts';

const KEEP_ALIVE_MS = 15_000;
const QUIET_MS = 250;

/**
 * The live stream: a new revision when something that this reader may see was written, and imports that moved on. The id
 * of an event is the opaque revision, so that whoever comes back with it is told at once whether there is news.
 */
export function eventRoutes(context: Context): Router {
  const router = Router();
  router.get('/events', async (request, response) => {
    const asked = readerOf(request);
    authorise(asked, 'watchEvents');
    const first = sightFor(context, asked);
    const token = tokenOf(request) ?? '';
    await recordNow(context, request);
    const stream = await createSession(request, response, { keepAlive: KEEP_ALIVE_MS, retry: 2_000 });
    let told = request.get('Last-Event-ID') ?? first.revision().revision;
    let waiting: NodeJS.Timeout | undefined;

    // The rights of now for the purpose that was stated: a session that was ended, or an account that was taken away or
    // whose roles serve the purpose no longer, hears nothing more.
    const stillThere = async () => {
      const found = await context.sessions.find(token, { isUse: false });
      const session = found && forSamePurpose(found, asked);
      if (!session) response.end();
      else authorise(session, 'watchEvents');
      return session;
    };
    const tell = async () => {
      waiting = undefined;
      const session = await stillThere();
      if (!session || !stream.isConnected) return;
      const { revision } = createSight(session, context).revision();
      if (revision === told) return;
      told = revision;
      await recordNow(context, request);
      stream.push({ revision }, 'revision', revision);
    };
    const tellImport = async (importId: string) => {
      const session = await stillThere();
      if (!session || !stream.isConnected || !(await isImportVisible(context, session, importId))) return;
      await recordNow(context, request, { id: importId, kind: 'Import' });
      stream.push({ importId }, 'import', told);
    };

    // Without its entry nothing is pushed; whoever listens comes back and asks again.
    const end = () => void response.end();
    const stops = [
      context.resident.onChange(() => {
        waiting ??= setTimeout(() => void tell().catch(end), QUIET_MS);
      }),
      context.imports.onMove((importId) => void tellImport(importId).catch(end)),
    ];
    response.once('close', () => {
      clearTimeout(waiting);
      for (const stop of stops) stop();
    });
    await tell();
  });
  return router;
}

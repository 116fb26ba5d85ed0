import { Router } from 'express';
import { exportRequestSchema, type ExportPackage } from '@corridor/graph-schema/contracts';
import { noteReason } from '../../audit/requests/draft.ts';
import type { Context } from '../../context.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { sightOf } from '../../http/sight-of.ts';
import { handOut } from './hand-out.ts';
import { judgeOf, packageSupports, requireAll, withWholes } from './may-leave.ts';
import { readCaveats } from './read-caveats.ts';
import { readPackage } from './read-package.ts';
import { sightOfFile } from './sight-of-file.ts';
import { watermarkOf } from './watermark-of.ts';
import { gather, homesAsked, joinedBy } from './what-leaves.ts';
import { writeCsv } from './write-csv.ts';

/** Files of entities and what is said among them: made under the reader's rights, marked, and in the audit log by their hash. */
export function exportRoutes(context: Context): Router {
  const router = Router();

  router.post('/exports', async (request, response) => {
    const own = sightOf(context, request);
    const asked = parse(exportRequestSchema, request.body);
    noteReason(asked.justification);
    const { session } = own;
    const homes = homesAsked(own, asked.entities);
    const sight = sightOfFile(context, session, asked);
    const judge = judgeOf(sight.session, asked);
    const view = joinedBy(sight, (token) => judge(token, true).allowed);
    const leaves = gather(sight, view, homes, { maker: session, recipient: asked.recipient });
    await requireAll(sight, view, withWholes(sight, view, packageSupports(sight, leaves)), {
      judge,
      accepted: new Set<string>(asked.acceptCaveats),
      caveatsOf: (records) => readCaveats(sight, records),
    });
    const id = operationOf(request, session, context.ids);
    const { marking, ...content } = await readPackage(sight, leaves);
    const watermark = watermarkOf(session, asked, { id, at: new Date(context.store.now()).toISOString() });
    const whole: ExportPackage = { form: 'corridor-export/1', marking, watermark, ...content };
    await handOut(response, sight, {
      name: 'corridor',
      format: asked.format,
      text: asked.format === 'csv' ? writeCsv(whole) : `${JSON.stringify(whole, undefined, 2)}\n`,
      watermark,
      records: content.records.map((record) => record.id),
      told: { results: content.entities, records: content.records },
    });
  });
  return router;
}

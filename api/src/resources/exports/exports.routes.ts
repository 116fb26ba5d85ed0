import { createHash } from 'node:crypto';
import { Router } from 'express';
import {
  exportRequestSchema,
  FILE_HASH_HEADER,
  type Caveat,
  type ExportPackage,
  type ExportRequest,
} from '@corridor/graph-schema/contracts';
import { SUBJECTS_NAMED } from '@corridor/graph-schema/audit';
import { COURT } from '@corridor/graph-schema/policy';
import type { Session } from '../../access/session.ts';
import { noteFile, noteReason } from '../../audit/requests/draft.ts';
import type { Context } from '../../context.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { sightOf } from '../../http/sight-of.ts';
import { createSight, type Sight } from '../../questions/sight.ts';
import { summaryOf } from '../entities/read-records.ts';
import { readGrants, readRecordRows } from './exports.repository.ts';
import { judgeOf, requireAll } from './may-leave.ts';
import { readPackage } from './read-package.ts';
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
    await requireAll(sight, leaves, {
      judge,
      accepted: new Set<string>(asked.acceptCaveats),
      caveatsOf: (records) => readCaveats(sight, records),
    });
    const id = operationOf(request, session, context.ids);
    const { marking, ...content } = await readPackage(sight, leaves);
    const watermark = watermarkOf(session, asked, { id, at: new Date(context.store.now()).toISOString() });
    const whole: ExportPackage = { form: 'corridor-export/1', marking, watermark, ...content };
    const file = Buffer.from(asked.format === 'csv' ? writeCsv(whole) : `${JSON.stringify(whole, undefined, 2)}\n`);
    const sha256 = createHash('sha256').update(file).digest('hex');
    const recipient = asked.use === 'court' ? COURT : asked.recipient;
    const records = content.records.map((record) => record.id);
    const grants = recipient === undefined ? [] : await readGrants(sight.read, records, recipient);
    noteFile(
      {
        sha256,
        export: id,
        format: asked.format,
        use: asked.use,
        ...(asked.recipient === undefined ? {} : { recipient: asked.recipient }),
        grants: grants.slice(0, SUBJECTS_NAMED),
      },
      { results: content.entities, records: content.records },
    );
    response
      .attachment(`corridor-${watermark.at.slice(0, 10)}-${id.slice(0, 8)}.${asked.format}`)
      .setHeader(FILE_HASH_HEADER, sha256)
      .send(file);
  });
  return router;
}

/** What goes into a file: what its maker sees; in one for others no data on victims, and the pseudonyms that the recipient knows. */
function sightOfFile(context: Context, session: Session, { use, recipient }: ExportRequest): Sight {
  return use === 'dissemination'
    ? createSight({ ...session, victimRight: false }, context, recipient)
    : createSight(session, context);
}

/** The conditions of records, in their owners' words. */
async function readCaveats(sight: Sight, records: readonly string[]): Promise<Caveat[]> {
  const rows = new Map((await readRecordRows(sight.read, records)).map((row) => [String(row['id']), row]));
  return records.map((record) => {
    const row = rows.get(record);
    const text = row?.['caveats'];
    return {
      record,
      source: row === undefined ? '' : summaryOf(sight, row, () => false).source,
      text:
        typeof text === 'string' ? text : 'Its owner has set conditions and has not written them here: ask them first.',
    };
  });
}

function watermarkOf(
  { account, agency, purpose, case: reference }: Session,
  { use, recipient }: ExportRequest,
  { id, at }: { readonly id: string; readonly at: string },
): ExportPackage['watermark'] {
  return {
    export: id,
    account,
    agency,
    at,
    purpose,
    ...(reference === undefined ? {} : { case: reference }),
    use,
    ...(recipient === undefined ? {} : { recipient }),
  };
}

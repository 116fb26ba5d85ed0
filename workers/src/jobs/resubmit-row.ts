import { resubmitRowJob } from '@corridor/graph-schema/jobs';
import {
  DecisionsMoved,
  isDone,
  keepQuarantined,
  markDone,
  readCorrectedItem,
  settleQuarantine,
  sealWritten,
  stampRevision,
  writeJobIntent,
  writeOperation,
  writeRecords,
  writeReleaseIntent,
  writeTokens,
} from '@corridor/graph-schema/store';
import type { StoredQuarantineItem } from '@corridor/graph-schema/store';
import { Abandon } from '../driver.ts';
import { recountImport } from '../ingest/finish-import.ts';
import { namedBy, releasedBy } from '../ingest/load-chunk.ts';
import { mapAndClean } from '../ingest/map-rows.ts';
import { openImport } from '../ingest/open-import.ts';
import { validRow } from '../ingest/validate-rows.ts';
import type { RowCells } from '../formats/row.ts';
import type { MappedRow } from '../ingest/row-mapper.ts';
import type { SpooledRow } from '../ingest/spool-import.ts';
import type { JobHandler } from '../queue/consume.ts';
import type { Services } from './services.ts';

/**
 * Maps a corrected row by the same profile and loads it in one transaction with its move out of the quarantine. A row
 * that is still faulty waits on, with the faults it has now.
 */
export function resubmitRow(services: Services): JobHandler<typeof resubmitRowJob.payload> {
  const { store, announce } = services;
  const imports = openImport(services);
  return {
    definition: resubmitRowJob,
    isAudited: true,
    concurrency: 1,
    actor: {
      action: 'import',
      find: async ({ importId, operationId }) =>
        (await readCorrectedItem(store.read, importId, operationId))?.correctedBy,
      // The row waits on for somebody else.
      async refuse({ importId, operationId }) {
        await store.write((tools) => markDone(tools, operationId, store.now()));
        await announce.import(importId);
      },
    },
    async handle({ importId, operationId }) {
      const [opened, item] = await Promise.all([
        imports(importId),
        readCorrectedItem(store.read, importId, operationId),
      ]);
      if (opened !== undefined && item?.state === 'open') {
        const [row] = await mapAndClean(opened, [correctedRow(item)]);
        if (row !== undefined)
          await settle(services, { importId, position: item.position, operationId }, validRow(row.mapped));
      }
      await store.write((tools) => markDone(tools, operationId, store.now()));
      await recountImport(store, importId);
      await announce.import(importId);
    },
  };
}

/** The row as it came, with the cells that a person changed; `raw` stays what arrived. */
function correctedRow({ position, raw, cells, corrected, place }: StoredQuarantineItem): SpooledRow {
  const { file, part, number } = place;
  return {
    file,
    ...(part === undefined ? {} : { part }),
    row: {
      position,
      number,
      line: null,
      // Both came as JSON, so that they hold nothing but what a row may hold.
      cells: { ...cells, ...corrected } as RowCells,
      raw,
      bytes: Buffer.byteLength(raw),
      flags: [],
    },
  };
}

async function settle(
  { store, ids, decisions, announce }: Services,
  { importId, position, operationId }: { importId: string; position: string; operationId: string },
  mapped: MappedRow,
): Promise<void> {
  const key = { import: importId, position };
  for (;;) {
    const { seen, moved } = await decisions.current();
    try {
      const rev = await store.write(async (tools) => {
        if (await isDone(tools, operationId)) throw new Abandon(undefined);
        const at = store.now();
        await writeOperation(tools, operationId, at);
        await writeJobIntent(tools, {
          operationId,
          job: 'resubmit-row',
          kind: 'alteration',
          importId,
          records: [],
          at,
        });
        if (mapped.outcome !== 'accepted' && mapped.outcome !== 'flagged') {
          await keepQuarantined(tools, key, mapped.faults, mapped.proposal);
          return undefined;
        }
        await writeTokens(tools, mapped.tokens);
        const written = await writeRecords(tools, { drafts: mapped.drafts, ids, moved, at });
        const records = releasedBy(written, mapped.tokens);
        await writeReleaseIntent(tools, { operationId, job: 'resubmit-row', importId, records, at });
        await settleQuarantine(tools, key, mapped.outcome, namedBy(written));
        if (written.changed.length === 0) return undefined;
        const sealed = await sealWritten(tools, written, { ids, at });
        return stampRevision(tools, [...written.changed, ...sealed], seen);
      });
      if (rev !== undefined) await announce.revision(rev);
      return;
    } catch (error) {
      if (!(error instanceof DecisionsMoved)) throw error;
      await decisions.refresh();
    }
  }
}

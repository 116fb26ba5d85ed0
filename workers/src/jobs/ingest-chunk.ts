import { ingestChunkJob } from '@corridor/graph-schema/jobs';
import { readActor, updateImport } from '@corridor/graph-schema/store';
import { fault } from '../fault.ts';
import { finishImport } from '../ingest/finish-import.ts';
import { loadChunk } from '../ingest/load-chunk.ts';
import { mapAndClean } from '../ingest/map-rows.ts';
import { openImport } from '../ingest/open-import.ts';
import { noteRows } from '../ingest/rows-underway.ts';
import { readChunk, spoolFolder } from '../ingest/spool-import.ts';
import { validate } from '../ingest/validate-rows.ts';
import type { JobHandler } from '../queue/consume.ts';
import type { Services } from './services.ts';

const LIMIT_MS = 90_000;

/** Loads one chunk of an import's spool. */
export function ingestChunk(services: Services): JobHandler<typeof ingestChunkJob.payload> {
  const { store, announce } = services;
  const imports = openImport(services);
  return {
    definition: ingestChunkJob,
    isAudited: true,
    concurrency: services.writers,
    limitMs: LIMIT_MS,
    actor: {
      action: 'import',
      find: ({ importId }) => readActor(store.read, importId),
      async refuse({ importId }) {
        const message = 'Who asked for this may import no longer; what was loaded stays. Somebody else can resume it.';
        await store.write((tools) => updateImport(tools, importId, ['running'], { state: 'failed', message }));
        await announce.import(importId);
      },
    },
    async handle({ importId, chunk, operationId }) {
      await fault('chunk-taken');
      const opened = await imports(importId);
      if (opened === undefined) return;
      const rows = await readChunk(services, opened, chunk);
      await fault('after-read');
      const underway = noteRows(spoolFolder(services, importId), chunk);
      const ready = await mapAndClean(opened, rows, underway)
        .then(async (mapped) => {
          await fault('after-map');
          return validate(opened, mapped, underway);
        })
        .finally(underway.close);
      await fault('after-validate');
      const loaded = await loadChunk(services, { operationId, chunk, ...ready });
      underway.forget();
      await fault('after-neo4j-commit');
      if (loaded.result === 'loaded' && loaded.rev !== undefined) await announce.revision(loaded.rev);
      await fault('after-publish');
      await finishImport(store, importId);
      await announce.import(importId);
      await fault('chunk-done');
    },
    async parked({ importId, chunk }, reason) {
      const message = `Chunk ${chunk} could not be loaded: ${reason}. The rest goes on; resume the import to try it again.`;
      await store.write((tools) => updateImport(tools, importId, ['running', 'failed'], { state: 'failed', message }));
      await announce.import(importId);
    },
  };
}

import { importFileJob } from '@corridor/graph-schema/jobs';
import { markDone, readActor, readImport, updateImport } from '@corridor/graph-schema/store';
import { fault } from '../fault.ts';
import { FileRejected } from '../formats/file-rejected.ts';
import { finishImport } from '../ingest/finish-import.ts';
import { sendMissingChunks } from '../ingest/missing-chunks.ts';
import { spoolImport } from '../ingest/spool-import.ts';
import type { JobHandler } from '../queue/consume.ts';
import type { Services } from './services.ts';

const MAY_NO_LONGER = 'Who asked for this may import no longer. Somebody else can resume it.';

/**
 * Reads the files of an import once, to their end, into a spool of rows, and makes the chunk jobs. A file that is refused
 * stops here, before anything of it is in the graph. After a kill, or when an import is resumed, a whole spool is used again.
 */
export function importFile(services: Services): JobHandler<typeof importFileJob.payload> {
  const { store, announce, chunkRows } = services;
  return {
    definition: importFileJob,
    concurrency: 1,
    actor: {
      action: 'import',
      find: ({ importId }) => readActor(store.read, importId),
      async refuse({ importId, operationId }) {
        await refuse(services, importId, undefined, MAY_NO_LONGER);
        await store.write((tools) => markDone(tools, operationId, store.now()));
      },
    },
    async handle({ importId, operationId }, signal) {
      await fault('file-taken');
      const found = await readImport(store.read, importId);
      const begin = found?.startedAt ?? store.now();
      if (found !== undefined && (found.state === 'received' || found.state === 'running')) {
        try {
          const spool = await spoolImport(services, found, chunkRows, signal);
          await fault('after-spool');
          await store.write((tools) =>
            updateImport(tools, importId, ['received', 'running'], {
              state: 'running',
              startedAt: tools.integer(begin),
              chunks: tools.integer(spool.chunks),
              chunkRows: tools.integer(spool.chunkRows),
              rows: tools.integer(spool.rows),
              bytes: tools.integer(spool.bytes),
              fileFlags: [...spool.flags],
              message: null,
            }),
          );
          await sendMissingChunks(services, importId, { again: true });
          await finishImport(store, importId);
        } catch (error) {
          if (!(error instanceof FileRejected)) throw error;
          await refuse(services, importId, error.code, error.message);
        }
      }
      await fault('after-chunks-sent');
      await store.write((tools) => markDone(tools, operationId, store.now()));
      await announce.import(importId);
    },
    async parked({ importId, operationId }, reason) {
      await refuse(services, importId, undefined, `The file could not be read: ${reason}`);
      await store.write((tools) => markDone(tools, operationId, store.now()));
    },
  };
}

async function refuse({ store, announce }: Services, importId: string, flag: string | undefined, message: string) {
  await store.write((tools) =>
    updateImport(tools, importId, ['received', 'running'], {
      state: 'failed',
      message,
      ...(flag === undefined ? {} : { fileFlags: [flag] }),
      finishedAt: tools.integer(store.now()),
    }),
  );
  await announce.import(importId);
}

import { retractImportJob } from '@corridor/graph-schema/jobs';
import {
  isDone,
  markDone,
  readActor,
  readImport,
  readNamed,
  readStandingOf,
  retractRecordsWithClaims,
  stampRevision,
  unpackIds,
  updateImport,
  waitForWriters,
  writeJobIntent,
  writeOperation,
} from '@corridor/graph-schema/store';
import { Abandon } from '../driver.ts';
import { fault } from '../fault.ts';
import type { JobHandler } from '../queue/consume.ts';
import type { Services } from './services.ts';

const RECORDS_A_BATCH = 2_000;

/** Takes an import back: the records that it made, with their claims, in batches that can each be done twice. */
export function retractImport(services: Services): JobHandler<typeof retractImportJob.payload> {
  const { store, ids, announce } = services;
  return {
    definition: retractImportJob,
    isAudited: true,
    concurrency: 1,
    actor: {
      action: 'import',
      find: ({ importId }) => readActor(store.read, importId),
      async refuse({ importId, operationId }) {
        const message = 'Who took this back may do so no longer. Somebody else can take it back, or resume it.';
        await store.write((tools) => updateImport(tools, importId, ['retracting'], { state: 'failed', message }));
        await store.write((tools) => markDone(tools, operationId, store.now()));
        await announce.import(importId);
      },
    },
    async handle({ importId, operationId }, signal) {
      const found = await readImport(store.read, importId);
      if (found !== undefined && found.state !== 'retracted') {
        await store.write((tools) =>
          updateImport(tools, importId, ['received', 'running', 'done', 'failed', 'cancelled'], {
            state: 'retracting',
          }),
        );
        await store.write(waitForWriters);
        for (let chunk = 0; chunk === 0 || chunk < found.chunks; chunk += 1) {
          const named = await readNamed(store.read, importId, chunk, 1);
          const records = named.flatMap((part) => unpackIds(part.records));
          for (let at = 0; at < records.length; at += RECORDS_A_BATCH) {
            signal.throwIfAborted();
            const opId = ids.other('retract', operationId, String(chunk), String(at));
            await retractBatch(services, importId, opId, records.slice(at, at + RECORDS_A_BATCH));
            await fault('after-retract-batch');
          }
        }
        await store.write((tools) =>
          updateImport(tools, importId, ['retracting'], { state: 'retracted', finishedAt: tools.integer(store.now()) }),
        );
      }
      await store.write((tools) => markDone(tools, operationId, store.now()));
      await announce.import(importId);
    },
  };
}

async function retractBatch(
  { store, ids, announce }: Services,
  importId: string,
  opId: string,
  records: readonly string[],
): Promise<void> {
  const rev = await store.write(async (tools) => {
    if (await isDone(tools, opId)) throw new Abandon(undefined);
    const said = await readStandingOf(tools, importId, records);
    if (said.length === 0) throw new Abandon(undefined);
    const at = store.now();
    await writeOperation(tools, opId, at);
    await writeJobIntent(tools, { operationId: opId, job: 'retract-import', kind: 'erasure', importId, records, at });
    // Claims are found by their ids: wherever decisions have moved them, and whichever is made meanwhile.
    const changed = await retractRecordsWithClaims(tools, { said, ids, moved: new Map(), at });
    return stampRevision(tools, changed, Number.MAX_SAFE_INTEGER);
  });
  if (rev !== undefined) await announce.revision(rev);
}

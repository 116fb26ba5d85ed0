import { ingestChunkJob, jobs } from '@corridor/graph-schema/jobs';
import type { JobName } from '@corridor/graph-schema/jobs';
import { markHanded, readImportsIn, readOutbox } from '@corridor/graph-schema/store';
import type { Store } from './driver.ts';
import { fault } from './fault.ts';
import { clearSpools } from './ingest/clear-spools.ts';
import { finishImport } from './ingest/finish-import.ts';
import { sendMissingChunks } from './ingest/missing-chunks.ts';
import type { Log } from './log.ts';
import type { Queues } from './queue/queues.ts';
import type { Ids } from '@corridor/graph-schema/ids';

const EVERY_MS = 2_000;
/** What was handed over and is not done after this time is handed over again; the queue drops what it still holds. */
const AGAIN_AFTER_MS = 30_000;
const BATCH = 200;
const CLEAR_EVERY_MS = 600_000;

/**
 * Hands intents from the store to the queues: every 2 s what was not handed over, and every 30 s what is not done, so that a
 * wiped Redis is filled again. Imports that run are intents too: where the queue of chunks is empty, their missing chunks go in.
 */
export function relayOutbox(deps: { store: Store; queues: Queues; ids: Ids; log: Log; data: string }): {
  stop(): Promise<void>;
} {
  const { log } = deps;
  let away = false;
  let cleared = performance.now();
  const turn = async () => {
    try {
      await handOver(deps);
      await resumeImports(deps);
      if (performance.now() - cleared > CLEAR_EVERY_MS) {
        cleared = performance.now();
        await clearSpools(deps);
      }
      away = false;
    } catch (error) {
      if (!away) log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'outbox waits');
      away = true;
    }
  };
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    // A turn that takes long is not overtaken.
    running ??= turn().finally(() => (running = undefined));
  }, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

const names: ReadonlySet<string> = new Set(jobs.map(({ name }) => name));

/** Hands over what waits, once. Answers how many. */
export async function handOver({ store, queues, log }: { store: Store; queues: Queues; log: Log }): Promise<number> {
  const now = Date.now();
  const entries = await readOutbox(store.read, now - AGAIN_AFTER_MS, BATCH);
  if (entries.length === 0) return 0;
  const handed: string[] = [];
  for (const { id, job, payload } of entries) {
    if (!isJobName(job)) {
      log.error({ id, job }, 'an intent names no job');
      continue;
    }
    await queues.add(job, [{ operationId: id, payload: JSON.parse(payload) as object }]);
    handed.push(id);
  }
  await fault('after-outbox-handed');
  await store.write((tools) => markHanded(tools, handed, now));
  return handed.length;
}

function isJobName(name: string): name is JobName {
  return names.has(name);
}

async function resumeImports({ store, queues, ids }: { store: Store; queues: Queues; ids: Ids }): Promise<void> {
  const running = await readImportsIn(store.read, ['running']);
  if (running.length === 0 || (await queues.busy(ingestChunkJob.name)) > 0) return;
  for (const importId of running) {
    if (!(await finishImport(store, importId))) await sendMissingChunks({ store, queues, ids }, importId);
  }
}

import { upkeepJob } from '@corridor/graph-schema/jobs';
import { markDone, readUpkeeper, updateUpkeep } from '@corridor/graph-schema/store';
import type { JobHandler } from '../queue/consume.ts';
import { rebuild } from '../upkeep/rebuild.ts';
import { verify, WrittenMeanwhile } from '../upkeep/verify.ts';
import type { Services } from './services.ts';

const PROGRESS_EVERY_MS = 1_000;

/** Upkeep that an administrator asked for; how far it is and what came of it stand on its `Upkeep`. */
export function upkeep({ store, ids, digest }: Services): JobHandler<typeof upkeepJob.payload> {
  const work = { verify, rebuild };
  return {
    definition: upkeepJob,
    concurrency: 1,
    actor: {
      action: 'upkeep',
      find: ({ operationId }) => readUpkeeper(store.read, operationId),
      async refuse({ name, operationId }) {
        const message = 'Who asked for this may start upkeep no longer.';
        await store.write(async (tools) => {
          await updateUpkeep(tools, { operationId, name, state: 'failed', message });
          await markDone(tools, operationId, store.now());
        });
      },
    },
    async handle({ name, operationId }, signal) {
      const tell = (told: Omit<Parameters<typeof updateUpkeep>[1], 'operationId' | 'name'>) =>
        store.write((tools) => updateUpkeep(tools, { operationId, name, ...told }));
      let told = 0;
      const progress = async (text: string) => {
        if (performance.now() - told < PROGRESS_EVERY_MS) return;
        told = performance.now();
        await tell({ state: 'running', progress: text });
      };
      await tell({ state: 'running', progress: 'Begun' });
      const outcome = await work[name]({ store, ids, digest, progress, signal }).then(
        (result) => ({
          state: 'done' as const,
          progress: 'Done',
          result: { ...result, invariants: [...result.invariants] },
        }),
        (error: unknown) => {
          if (error instanceof WrittenMeanwhile) return { state: 'failed' as const, message: error.message };
          throw error;
        },
      );
      await store.write(async (tools) => {
        await updateUpkeep(tools, { operationId, name, ...outcome });
        await markDone(tools, operationId, store.now());
      });
    },
    async parked({ name, operationId }, reason) {
      await store.write(async (tools) => {
        await updateUpkeep(tools, { operationId, name, state: 'failed', message: reason });
        await markDone(tools, operationId, store.now());
      });
    },
  };
}

import { readChunksDone, readImport } from '@corridor/graph-schema/store';
import type { Ids } from '@corridor/graph-schema/ids';
import type { Store } from '../driver.ts';
import type { Queues } from '../queue/queues.ts';

const JOBS_A_CALL = 500;

/** The operation of one chunk: whoever delivers it, however often, it is this one. */
export function chunkOperation(ids: Ids, importId: string, chunk: number): string {
  return ids.other('chunk', importId, String(chunk));
}

/** Puts the chunks of an import that are not loaded into the queue; those that wait there already stay as they are. */
export async function sendMissingChunks(
  { store, queues, ids }: { store: Store; queues: Queues; ids: Ids },
  importId: string,
  { again = false }: { again?: boolean } = {},
): Promise<number> {
  const found = await readImport(store.read, importId);
  if (found === undefined) return 0;
  const done = await readChunksDone(store.read, importId);
  const missing = interleaved(found.chunks).filter((chunk) => !done.has(chunk));
  const added = missing.map((chunk) => {
    const operationId = chunkOperation(ids, importId, chunk);
    return { operationId, payload: { importId, chunk, operationId } };
  });
  for (let at = 0; at < added.length; at += JOBS_A_CALL) {
    const some = added.slice(at, at + JOBS_A_CALL);
    if (again) {
      await queues.forget(
        'ingest-chunk',
        some.map(({ operationId }) => operationId),
      );
    }
    await queues.add('ingest-chunk', some);
  }
  return added.length;
}

/**
 * 0, h, 1, h+1, …: neighbours in a file tend to name the same new places, and two writers that make one entity wait for each
 * other. From two halves they seldom do.
 */
export function interleaved(count: number): number[] {
  const half = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, at) => (at % 2 === 0 ? at / 2 : half + (at - 1) / 2));
}

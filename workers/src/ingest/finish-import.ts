import { readChunksDone, readImport, updateImport } from '@corridor/graph-schema/store';
import type { Store } from '../driver.ts';
import { fault } from '../fault.ts';
import { countNamed } from './count-named.ts';

/**
 * Closes an import when all its chunks are loaded: counts what it names and sets it done. Every chunk calls this after its
 * commit; only after the last one it does something, and doing it twice comes to the same.
 */
export async function finishImport(store: Store, importId: string): Promise<boolean> {
  const found = await readImport(store.read, importId);
  if (found === undefined || (found.state !== 'running' && found.state !== 'failed') || found.chunkRows === 0)
    return false;
  const done = await readChunksDone(store.read, importId);
  if (done.size < found.chunks) return false;
  await writeNamed(store, importId, found.chunks, 'done');
  await fault('after-finish');
  return true;
}

/** Counts anew what a finished import names, after a row of its quarantine went in. */
export async function recountImport(store: Store, importId: string): Promise<void> {
  const found = await readImport(store.read, importId);
  if (found?.state === 'done') await writeNamed(store, importId, found.chunks, 'recounted');
}

async function writeNamed(store: Store, importId: string, chunks: number, why: 'done' | 'recounted'): Promise<void> {
  const named = JSON.stringify(await countNamed(store, importId, chunks));
  await store.write((tools) =>
    why === 'done'
      ? updateImport(tools, importId, ['running', 'failed'], {
          named,
          state: 'done',
          message: null,
          finishedAt: tools.integer(store.now()),
        })
      : updateImport(tools, importId, ['done'], { named }),
  );
}

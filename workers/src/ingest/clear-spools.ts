import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readImport } from '@corridor/graph-schema/store';
import type { Store } from '../driver.ts';
import type { DataFolder } from './spool-import.ts';

/** Files are kept so long at most; what was said in them stands in the records. */
const FILE_DAYS = 30;
/** Where uploads lie with their names until they are whole; they can be gone on with for a day. */
const ARRIVING = 'arriving';
const ARRIVING_DAYS = 2;
const DAY_MS = 86_400_000;

/** States in which no chunk of an import will be read again. A corrected row carries its cells and needs no spool. */
const over = new Set(['done', 'retracted']);

/** Removes spools of imports that are over, files that are older than thirty days, and uploads that never became whole. Answers how many of each. */
export async function clearSpools({ store, data }: DataFolder & { readonly store: Pick<Store, 'read'> }) {
  let spools = 0;
  for (const importId of await namesIn(join(data, 'spool'))) {
    const found = await readImport(store.read, importId);
    if (found !== undefined && !over.has(found.state)) continue;
    await rm(join(data, 'spool', importId), { recursive: true, force: true });
    spools += 1;
  }
  const files =
    (await clearOlder(join(data, 'files'), FILE_DAYS)) +
    (await clearOlder(join(data, 'files', ARRIVING), ARRIVING_DAYS));
  return { spools, files };
}

/** Removes what a folder has that is older than so many days, and answers how much. */
async function clearOlder(folder: string, days: number): Promise<number> {
  let removed = 0;
  for (const name of await namesIn(folder)) {
    if (name === ARRIVING) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs < days * DAY_MS) continue;
    await rm(path, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

/** Names in a folder; none where there is no folder yet. */
function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

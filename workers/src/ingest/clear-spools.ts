import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readImport } from '@corridor/graph-schema/store';
import type { Store } from '../driver.ts';
import type { DataFolder } from './spool-import.ts';

/** Files are kept so long at most; what was said in them stands in the records. */
const FILE_DAYS = 30;
const DAY_MS = 86_400_000;

/** States in which no chunk of an import will be read again. A corrected row carries its cells and needs no spool. */
const over = new Set(['done', 'retracted']);

/** Removes spools of imports that are over, and files that are older than thirty days. Answers how many of each. */
export async function clearSpools({ store, data }: DataFolder & { readonly store: Store }) {
  let spools = 0;
  for (const importId of await namesIn(join(data, 'spool'))) {
    const found = await readImport(store.read, importId);
    if (found !== undefined && !over.has(found.state)) continue;
    await rm(join(data, 'spool', importId), { recursive: true, force: true });
    spools += 1;
  }
  let files = 0;
  for (const name of await namesIn(join(data, 'files'))) {
    const path = join(data, 'files', name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs < FILE_DAYS * DAY_MS) continue;
    await rm(path, { recursive: true, force: true });
    files += 1;
  }
  return { spools, files };
}

/** Names in a folder; none where there is no folder yet. */
function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

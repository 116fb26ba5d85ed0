import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { lookupParts, MAX_LOOKUP_ROWS } from '@corridor/graph-schema/mapping';
import type { StoredImport } from '@corridor/graph-schema/store';
import { defaultLimits, FileFlags, openRows, readSpool, readSpoolIndex, writeSpool } from '../formats/index.ts';
import type { Row, SpoolIndex } from '../formats/index.ts';
import { partsOf, profileOf } from './profile-parts.ts';

/** A row with the file that it comes from. */
export interface SpooledRow {
  /** SHA-256 of the file. */
  readonly file: string;
  /** Name of the part of the profile that reads it; absent where the profile has one part. */
  readonly part?: string;
  readonly row: Row;
}

const summarySchema = z.object({ chunkRows: z.int(), flags: z.array(z.string()) });

/** What the spool of an import holds. */
export interface SpooledImport {
  readonly chunks: number;
  readonly chunkRows: number;
  readonly rows: number;
  readonly bytes: number;
  readonly flags: readonly string[];
}

const SUMMARY = 'import.json';

/** Folder of the files as they came, and of the spools. */
export interface DataFolder {
  readonly data: string;
}

/**
 * Reads every file of an import to its end, each into a spool of its own. What is there whole stays, so it may run twice.
 * @throws FileRejected when a file is refused.
 */
export async function spoolImport(
  folder: DataFolder,
  found: StoredImport,
  chunkRows: number,
  signal: AbortSignal,
): Promise<SpooledImport> {
  const home = spoolFolder(folder, found.id);
  const summary = await readSummary(home);
  const flags = new FileFlags();
  const rowsAChunk = summary?.chunkRows ?? chunkRows;
  const indexes: SpoolIndex[] = [];
  for (const [at, { file, format, check }] of partsOf(found).entries()) {
    const rows = openRows(join(folder.data, 'files', file.sha256), file.fileName, format, defaultLimits, {
      flags,
      onHeader: check,
    });
    indexes.push(await writeSpool(stoppable(rows, signal), join(home, String(at)), { chunkRows: rowsAChunk }));
  }
  flagCutLookups(found, indexes, flags);
  const kept = summary ?? { chunkRows, flags: flags.flags };
  if (summary === undefined) {
    await writeFile(join(home, `${SUMMARY}.new`), JSON.stringify(kept), { mode: 0o600, flush: true });
    await rename(join(home, `${SUMMARY}.new`), join(home, SUMMARY));
  }
  return {
    ...kept,
    chunks: indexes.reduce((sum, { chunks }) => sum + chunks.length, 0),
    rows: indexes.reduce((sum, { rows }) => sum + rows, 0),
    bytes: indexes.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Tables that rows look values up in hold a limited number of rows: what lies behind it is said, not left out in silence. */
function flagCutLookups(found: StoredImport, indexes: readonly SpoolIndex[], flags: FileFlags): void {
  const lookedUp = lookupParts(profileOf(found));
  for (const [at, { part, file }] of partsOf(found).entries()) {
    const { rows = 0 } = indexes[at] ?? {};
    if (part === undefined || !lookedUp.has(part) || rows <= MAX_LOOKUP_ROWS) continue;
    const detail = `Values are looked up in the first ${MAX_LOOKUP_ROWS} of its ${rows} rows alone`;
    flags.add('LIMIT_EXCEEDED', file.fileName, detail);
  }
}

/** The rows of one chunk, numbered over all files of the import. A spool that is gone is made again from the files. */
export async function readChunk(folder: DataFolder, found: StoredImport, chunk: number): Promise<SpooledRow[]> {
  const home = spoolFolder(folder, found.id);
  await ensureSpool(folder, found);
  let before = 0;
  for (const [at, { file, part }] of partsOf(found).entries()) {
    const index = await readSpoolIndex(join(home, String(at)));
    const wanted = index?.chunks[chunk - before];
    if (wanted !== undefined) {
      const rows = await readSpool(join(home, String(at)), wanted);
      return rows.map((row) => ({ file: file.sha256, ...(part === undefined ? {} : { part }), row }));
    }
    before += index?.chunks.length ?? 0;
  }
  throw new Error(`The import has no chunk ${chunk}`);
}

/** All rows of the files that some parts of the profile read, a chunk at a time. */
export async function* spooledFiles(
  folder: DataFolder,
  found: StoredImport,
  parts: ReadonlySet<string>,
): AsyncGenerator<SpooledRow[]> {
  await ensureSpool(folder, found);
  const home = spoolFolder(folder, found.id);
  for (const [at, { file, part }] of partsOf(found).entries()) {
    if (part === undefined || !parts.has(part)) continue;
    const index = await readSpoolIndex(join(home, String(at)));
    for (const chunk of index?.chunks ?? []) {
      const rows = await readSpool(join(home, String(at)), chunk);
      yield rows.map((row) => ({ file: file.sha256, part, row }));
    }
  }
}

/** Makes a spool that is gone again, from the files. */
async function ensureSpool(folder: DataFolder, found: StoredImport): Promise<void> {
  if ((await readSummary(spoolFolder(folder, found.id))) !== undefined) return;
  await spoolImport(folder, found, found.chunkRows, new AbortController().signal);
}

/** Where the rows of an import lie, and notes on them, until it is over. */
export function spoolFolder({ data }: DataFolder, importId: string): string {
  return join(data, 'spool', importId);
}

async function readSummary(home: string): Promise<z.infer<typeof summarySchema> | undefined> {
  const text = await readFile(join(home, SUMMARY), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : summarySchema.parse(JSON.parse(text));
}

async function* stoppable(rows: AsyncIterable<Row>, signal: AbortSignal): AsyncGenerator<Row> {
  for await (const row of rows) {
    signal.throwIfAborted();
    yield row;
  }
}

import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Row } from './row.ts';

const chunkSchema = z.strictObject({
  /** Numbers of its first and last row in the spool, from 1. */
  from: z.int(),
  to: z.int(),
  offset: z.int(),
  length: z.int(),
  /** Of its bytes, in hex: what an operation id is made of, and how a damaged spool shows. */
  sha256: z.string(),
});
const spoolIndexSchema = z.strictObject({ rows: z.int(), bytes: z.int(), chunks: z.array(chunkSchema) });

/** A run of rows that one job takes. */
export type SpoolChunk = z.infer<typeof chunkSchema>;
/** What a spool holds; its being there means that the spool is whole. */
export type SpoolIndex = z.infer<typeof spoolIndexSchema>;

export interface SpoolOptions {
  readonly chunkRows: number;
  /** A chunk also ends here, so that rows of a megabyte do not make one of gigabytes; unless said, 8 MiB. */
  readonly chunkBytes?: number;
}

const dataFile = 'rows.ndjson';
const indexFile = 'index.json';
const writeBytes = 1 << 20;

/** The index of a whole spool, or undefined. */
export async function readSpoolIndex(folder: string): Promise<SpoolIndex | undefined> {
  try {
    return spoolIndexSchema.parse(JSON.parse(await readFile(join(folder, indexFile), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes rows, one JSON line each, and the index of their chunks. All or nothing: files get their names once they are whole and
 * on disk, the index last. A whole spool is left as it is and its index returned, so a job that starts again loses nothing.
 * @throws whatever the rows throw; nothing is left behind then.
 */
export async function writeSpool(
  rows: AsyncIterable<Row> | Iterable<Row>,
  folder: string,
  options: SpoolOptions,
): Promise<SpoolIndex> {
  const present = await readSpoolIndex(folder);
  if (present !== undefined) return present;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const part = join(folder, `${dataFile}.part-${process.pid}`);
  const indexPart = join(folder, `${indexFile}.part-${process.pid}`);
  const file = await open(part, 'w', 0o600);
  try {
    const index = await writeRows(rows, file, options);
    await file.sync();
    await file.close();
    await rename(part, join(folder, dataFile));
    await writeFile(indexPart, JSON.stringify(index), { mode: 0o600, flush: true });
    await rename(indexPart, join(folder, indexFile));
    return index;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
    await rm(indexPart, { force: true });
    throw error;
  }
}

/** The rows of one chunk. @throws Error when the spool is not what was written. */
export async function readSpool(folder: string, chunk: SpoolChunk): Promise<Row[]> {
  return parseSpoolChunk(await readSpoolBytes(folder, chunk), chunk);
}

/** The bytes of one chunk, for a worker that has no such folder. */
export async function readSpoolBytes(folder: string, chunk: SpoolChunk): Promise<Buffer> {
  const file = await open(join(folder, dataFile));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(chunk.length), 0, chunk.length, chunk.offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Rows out of the bytes of a chunk, wherever these came from. */
export function parseSpoolChunk(bytes: Buffer, chunk: SpoolChunk): Row[] {
  if (createHash('sha256').update(bytes).digest('hex') !== chunk.sha256) {
    throw new Error(
      `The spool is damaged at rows ${chunk.from} to ${chunk.to}; cancel the import and send the file again.`,
    );
  }
  const lines = bytes.toString('utf8').split('\n');
  lines.pop();
  return lines.map((line): Row => JSON.parse(line));
}

async function writeRows(
  rows: AsyncIterable<Row> | Iterable<Row>,
  file: FileHandle,
  options: SpoolOptions,
): Promise<SpoolIndex> {
  const chunkBytes = options.chunkBytes ?? 8 * 1024 * 1024;
  const chunks: SpoolChunk[] = [];
  let pending: string[] = [];
  let pendingLength = 0;
  let hash = createHash('sha256');
  let offset = 0;
  let length = 0;
  let from = 1;
  let count = 0;

  const flush = async (): Promise<void> => {
    if (pending.length === 0) return;
    const bytes = Buffer.from(`${pending.join('\n')}\n`);
    pending = [];
    pendingLength = 0;
    hash.update(bytes);
    length += bytes.length;
    await file.writeFile(bytes);
  };
  const closeChunk = async (): Promise<void> => {
    await flush();
    if (count < from) return;
    chunks.push({ from, to: count, offset, length, sha256: hash.digest('hex') });
    offset += length;
    length = 0;
    from = count + 1;
    hash = createHash('sha256');
  };

  for await (const row of rows) {
    const line = JSON.stringify(row);
    count += 1;
    pending.push(line);
    pendingLength += line.length;
    if (count - from + 1 >= options.chunkRows || length + pendingLength >= chunkBytes) await closeChunk();
    else if (pendingLength >= writeBytes) await flush();
  }
  await closeChunk();
  return { rows: count, bytes: offset, chunks };
}

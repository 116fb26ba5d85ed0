import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormatOptions } from '@corridor/graph-schema/profiles';
import { FileFlags } from './file-flags.ts';
import { defaultLimits } from './file-limits.ts';
import type { FileLimits } from './file-limits.ts';
import { FileRejected } from './file-rejected.ts';
import { openRows } from './open-rows.ts';
import type { Row } from './row.ts';

/** What reading a file gave: rows until the end or until it was refused. */
export interface ReadResult {
  readonly rows: readonly Row[];
  readonly flags: FileFlags;
  readonly refused?: FileRejected;
}

/** For tests: writes the bytes to a file of its own, reads it, removes it. */
export async function readBytes(
  bytes: Buffer | string,
  options: FormatOptions,
  { name = 'file.txt', limits = {} }: { name?: string; limits?: Partial<FileLimits> } = {},
): Promise<ReadResult> {
  return inFolder(async (folder) => {
    const path = join(folder, 'upload');
    await writeFile(path, bytes);
    const flags = new FileFlags();
    const rows: Row[] = [];
    try {
      for await (const row of openRows(path, name, options, { ...defaultLimits, ...limits }, { flags })) rows.push(row);
      return { rows, flags };
    } catch (error) {
      if (error instanceof FileRejected) return { rows, flags, refused: error };
      throw error;
    }
  });
}

/** For tests: the cells of all rows; throws where the file is refused. */
export async function readCells(
  bytes: Buffer | string,
  options: FormatOptions,
  settings: { name?: string; limits?: Partial<FileLimits> } = {},
): Promise<Row['cells'][]> {
  const { rows, refused } = await readBytes(bytes, options, settings);
  if (refused !== undefined) throw refused;
  return rows.map((row) => row.cells);
}

/** For tests: a folder that is gone afterwards. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-formats-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

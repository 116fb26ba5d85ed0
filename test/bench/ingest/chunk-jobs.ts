import { join } from 'node:path';
import { readSpool, writeSpool, type Row } from '@corridor/workers/formats';
import { handOverChunks } from './hand-over-chunks.ts';

/** As the product is set unless told otherwise. */
const CHUNK_ROWS = 1_000;

/** Our way: rows go into the spool, and jobs name chunks of it. Returns when `each` has had every row. */
export async function chunkJobs(
  redisUrl: string,
  folder: string,
  rows: readonly Row[],
  each: (row: Row) => void,
): Promise<void> {
  const spool = join(folder, crypto.randomUUID());
  const { chunks } = await writeSpool(rows, spool, { chunkRows: CHUNK_ROWS });
  await handOverChunks(redisUrl, chunks.length, async (number) => {
    const chunk = chunks[number];
    if (chunk === undefined) throw new Error(`There is no chunk ${number}`);
    for (const row of await readSpool(spool, chunk)) each(row);
  });
}

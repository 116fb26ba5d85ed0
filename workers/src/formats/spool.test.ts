import { readFile, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row } from './row.ts';
import { readSpool, readSpoolIndex, writeSpool } from './spool.ts';
import { inFolder } from './testing.ts';

function makeRows(count: number, text = 'ü\n"'): Row[] {
  return Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    return {
      position: `f#${number}`,
      number,
      line: null,
      cells: { a: `${text}${number}`, b: [1, { c: null }] },
      raw: text,
      bytes: 4,
      flags: [],
    };
  });
}

async function* failing(count: number): AsyncGenerator<Row> {
  yield* makeRows(count);
  throw new Error('the file is damaged');
}

describe('a spool', () => {
  test.for<[rows: number, chunkRows: number, chunks: [number, number][]]>([
    [0, 3, []],
    [1, 3, [[1, 1]]],
    [3, 3, [[1, 3]]],
    [
      7,
      3,
      [
        [1, 3],
        [4, 6],
        [7, 7],
      ],
    ],
  ])('of %i rows in chunks of %i reads back the same', async ([count, chunkRows, chunks]) => {
    await inFolder(async (folder) => {
      const rows = makeRows(count);
      const index = await writeSpool(rows, folder, { chunkRows });
      expect(index.rows).toBe(count);
      expect(index.bytes).toBe((await readFile(join(folder, 'rows.ndjson'))).length);
      expect(index.chunks.map(({ from, to }) => [from, to])).toStrictEqual(chunks);
      const back = await Promise.all(index.chunks.map((chunk) => readSpool(folder, chunk)));
      expect(back.flat()).toStrictEqual(rows);
      expect(await readSpoolIndex(folder)).toStrictEqual(index);
    });
  });

  test('ends a chunk early when its rows are large', async () => {
    await inFolder(async (folder) => {
      const { chunks } = await writeSpool(makeRows(10, 'x'.repeat(1000)), folder, {
        chunkRows: 1000,
        chunkBytes: 5000,
      });
      expect(chunks.map(({ from, to }) => [from, to])).toStrictEqual([
        [1, 3],
        [4, 6],
        [7, 9],
        [10, 10],
      ]);
    });
  });

  test('that is whole is not written again', async () => {
    await inFolder(async (folder) => {
      const first = await writeSpool(makeRows(5), folder, { chunkRows: 2 });
      expect(await writeSpool(failing(0), folder, { chunkRows: 4 })).toStrictEqual(first);
    });
  });

  test('leaves nothing when its rows fail', async () => {
    await inFolder(async (folder) => {
      await expect(writeSpool(failing(5), folder, { chunkRows: 2 })).rejects.toThrow('the file is damaged');
      expect(await readdir(folder)).toStrictEqual([]);
      expect(await readSpoolIndex(folder)).toBe(undefined);
    });
  });

  test('that a kill left unfinished is written anew', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'rows.ndjson'), 'half a row');
      await writeFile(join(folder, 'rows.ndjson.part-1'), 'half');
      const { chunks } = await writeSpool(makeRows(3), folder, { chunkRows: 5 });
      const [chunk] = chunks;
      expect(chunk && (await readSpool(folder, chunk))).toStrictEqual(makeRows(3));
    });
  });

  test('that is damaged says so', async () => {
    await inFolder(async (folder) => {
      const { chunks, bytes } = await writeSpool(makeRows(3), folder, { chunkRows: 5 });
      await truncate(join(folder, 'rows.ndjson'), bytes - 1);
      const [chunk] = chunks;
      await expect(chunk && readSpool(folder, chunk)).rejects.toThrow('The spool is damaged at rows 1 to 3');
    });
  });
});

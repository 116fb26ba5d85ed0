import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { defaultLimits } from './file-limits.ts';
import { FileRejected } from './file-rejected.ts';
import { sniffFormat } from './sniff-format.ts';
import { inFolder, readBytes, readCells } from './testing.ts';

const csv = { type: 'csv' } as const;
const small = { ratioFloorBytes: 100_000, unpackedBytes: 20_000_000 };

interface Member {
  readonly name: string;
  readonly content: Buffer | string;
  readonly mode?: number;
}

async function zip(members: readonly Member[]): Promise<Buffer> {
  const archive = new ZipFile();
  for (const { name, content, mode } of members) {
    archive.addBuffer(Buffer.from(content), name, { mtime: new Date(0), ...(mode === undefined ? {} : { mode }) });
  }
  archive.end();
  return buffer(archive.outputStream);
}

/** The name has the same length everywhere in the archive, so that offsets stay right. */
function renamed(archive: Buffer, from: string, to: string): Buffer {
  return Buffer.from(archive.toString('latin1').replaceAll(from, to), 'latin1');
}

describe('a packed file is read', () => {
  test('from gzip, also of several members', async () => {
    const bytes = Buffer.concat([gzipSync('a,b\n1,2\n'), gzipSync('3,4\n')]);
    expect(await readCells(bytes, csv)).toStrictEqual([
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ]);
  });

  test('from zip, each member with its own header and positions', async () => {
    const bytes = await zip([
      { name: 'x/one.csv', content: 'a,b\n1,2\n' },
      { name: '__MACOSX/x/._one.csv', content: 'rubbish' },
      { name: 'x/.DS_Store', content: 'rubbish' },
      { name: 'two.csv', content: 'c;d\n3;4\n' },
    ]);
    const { rows, flags } = await readBytes(bytes, csv, { name: 'all.zip' });
    expect(rows.map(({ position, cells }) => [position, cells])).toStrictEqual([
      ['all.zip/x/one.csv#1', { a: '1', b: '2' }],
      ['all.zip/two.csv#1', { c: '3', d: '4' }],
    ]);
    expect(flags.parts.map(({ name, rows: count, delimiter }) => [name, count, delimiter])).toStrictEqual([
      ['all.zip/x/one.csv', 1, ','],
      ['all.zip/two.csv', 1, ';'],
    ]);
  });

  test.for<[name: string, type: 'ndjson' | 'json' | 'xml', text: string]>([
    ['lines of JSON', 'ndjson', '{"a":"1"}\n'],
    ['JSON', 'json', '[{"a":"1"}]'],
    ['XML', 'xml', '<l><r><a>1</a></r></l>'],
  ])('of %s', async ([, type, text]) => {
    for (const bytes of [gzipSync(text), await zip([{ name: 'f', content: text }])]) {
      expect(await readCells(bytes, { type })).toMatchObject([{ a: '1' }]);
    }
  });
});

describe('a packed file is refused', () => {
  const table = `a,b\n${'1,2\n'.repeat(20_000)}`;
  const bomb = Buffer.alloc(10_000_000, 'a,b\n');

  test.for<[name: string, bytes: () => Buffer | Promise<Buffer>, code: string]>([
    ['cut gzip', () => gzipSync(table).subarray(0, -20), 'FILE_TRUNCATED'],
    ['gzip without its end', () => gzipSync(table).subarray(0, -4), 'FILE_TRUNCATED'],
    ['gzip with a wrong checksum', () => wrongSum(gzipSync(table)), 'FILE_MALFORMED'],
    ['gzip of nothing', () => gzipSync(''), 'FILE_TRUNCATED'],
    ['a bomb in gzip', () => gzipSync(bomb), 'LIMIT_EXCEEDED'],
    ['gzip in gzip', () => gzipSync(gzipSync(table)), 'LIMIT_EXCEEDED'],
    ['cut zip', async () => (await zip([{ name: 'x', content: table }])).subarray(0, -30), 'FILE_TRUNCATED'],
    ['the front of a zip', async () => (await zip([{ name: 'x', content: table }])).subarray(0, 100), 'FILE_TRUNCATED'],
    ['an empty zip', () => zip([]), 'FILE_TRUNCATED'],
    ['a zip of folders', () => zip([{ name: '__MACOSX/x', content: 'x' }]), 'FILE_TRUNCATED'],
    ['a zip with a wrong checksum', async () => damaged(await zip([{ name: 'x', content: table }])), 'FILE_MALFORMED'],
    ['a bomb in zip', () => zip([{ name: 'x', content: bomb }]), 'LIMIT_EXCEEDED'],
    [
      'a zip of too much in all',
      () => zip([1, 2, 3].map((at) => ({ name: `x${at}`, content: bomb }))),
      'LIMIT_EXCEEDED',
    ],
    [
      'zip in zip',
      async () => zip([{ name: 'x', content: await zip([{ name: 'y', content: table }]) }]),
      'LIMIT_EXCEEDED',
    ],
    ['gzip in zip', () => zip([{ name: 'x', content: gzipSync(table) }]), 'LIMIT_EXCEEDED'],
    [
      'too many members',
      () => zip(Array.from({ length: 30 }, (_, at) => ({ name: `f${at}`, content: 'a\n1\n' }))),
      'LIMIT_EXCEEDED',
    ],
    [
      'members over the same bytes',
      async () =>
        overlapping(
          await zip([
            { name: 'f1', content: table },
            { name: 'f2', content: table },
          ]),
        ),
      'LIMIT_EXCEEDED',
    ],
    [
      'a member outside',
      async () => renamed(await zip([{ name: 'aa/b.csv', content: table }]), 'aa/b.csv', '../b.csv'),
      'FILE_MALFORMED',
    ],
    [
      'a member at the root',
      async () => renamed(await zip([{ name: 'aa/b.csv', content: table }]), 'aa/b.csv', '/a/b.csv'),
      'FILE_MALFORMED',
    ],
    ['a link', () => zip([{ name: 'x', content: '/etc/passwd', mode: 0o120777 }]), 'FILE_MALFORMED'],
    ['a member larger than it says', async () => lying(await zip([{ name: 'x', content: table }])), 'FILE_MALFORMED'],
    ['a member with a password', async () => encrypted(await zip([{ name: 'x', content: table }])), 'FORMAT_UNKNOWN'],
    [
      'a Word file',
      () =>
        zip([
          { name: '[Content_Types].xml', content: '<x/>' },
          { name: 'word/document.xml', content: '<x/>' },
        ]),
      'FORMAT_UNKNOWN',
    ],
  ])('%s', async ([, bytes, code]) => {
    const { rows, refused } = await readBytes(await bytes(), csv, { limits: { ...small, members: 20 } });
    expect(refused?.code).toBe(code);
    expect(rows).toStrictEqual([]);
  });

  test('a bomb long before it is unpacked', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'upload');
      await writeFile(path, gzipSync(Buffer.alloc(64 * 1024 * 1024)));
      const before = process.cpuUsage();
      await expect(sniffFormat(path, 'bomb.gz')).rejects.toBeInstanceOf(FileRejected);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1e6).toBeLessThan(2);
    });
  });
});

test('a ratio that real exports reach is let through', async () => {
  const lines = Array.from({ length: 60_000 }, (_, at) => `${at},Africa,East Africa,Cannabis herb,Kilogram\n`);
  const bytes = gzipSync(`id,region,sub,drug,unit\n${lines.join('')}`);
  const { rows } = await readBytes(bytes, csv, { limits: small });
  expect(rows.length).toBe(60_000);
});

test.for<[name: string, bytes: () => Buffer | Promise<Buffer>, guess: object]>([
  [
    'a.csv',
    () => Buffer.from('a;b\n1;2\n'),
    { packing: 'none', type: 'csv', encoding: 'utf-8', parts: ['a.csv'], delimiter: ';' },
  ],
  [
    'a.csv.gz',
    () => gzipSync('[x],b\n1,2\n'),
    { packing: 'gzip', type: 'csv', encoding: 'utf-8', parts: ['a.csv.gz'], delimiter: ',' },
  ],
  [
    'a.txt',
    () => Buffer.from('\ufeffa\tb\n1\t2\n', 'utf16le'),
    { packing: 'none', type: 'csv', encoding: 'utf-16le', parts: ['a.txt'], delimiter: '\t' },
  ],
  ['a', () => Buffer.from('{"a":1}\n{"a":2}\n'), { packing: 'none', type: 'ndjson', encoding: 'utf-8', parts: ['a'] }],
  [
    'a.jsonl',
    () => Buffer.from('{"a":1}\n'),
    { packing: 'none', type: 'ndjson', encoding: 'utf-8', parts: ['a.jsonl'] },
  ],
  ['a.json', () => Buffer.from('{\n"a":1}\n'), { packing: 'none', type: 'json', encoding: 'utf-8', parts: ['a.json'] }],
  ['a.json', () => Buffer.from('[{"a":1}]'), { packing: 'none', type: 'json', encoding: 'utf-8', parts: ['a.json'] }],
  [
    'a.zip',
    () => zip([{ name: 'b.xml', content: '<?xml version="1.0"?><l/>' }]),
    { packing: 'zip', type: 'xml', encoding: 'utf-8', parts: ['a.zip/b.xml'] },
  ],
])('the format of %s is guessed', async ([name, bytes, guess]) => {
  await inFolder(async (folder) => {
    const path = join(folder, 'upload');
    await writeFile(path, await bytes());
    expect(await sniffFormat(path, name, defaultLimits)).toStrictEqual(guess);
  });
});

function wrongSum(bytes: Buffer): Buffer {
  return bytes.fill(1, bytes.length - 8, bytes.length - 4);
}

/** Another checksum in the central directory. */
function damaged(archive: Buffer): Buffer {
  const at = archive.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  archive.writeUInt32LE(1, at + 16);
  return archive;
}

/** Says that it unpacks to ten bytes. */
function lying(archive: Buffer): Buffer {
  const at = archive.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  archive.writeUInt32LE(10, at + 24);
  return archive;
}

function encrypted(archive: Buffer): Buffer {
  const at = archive.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  archive.writeUInt16LE(archive.readUInt16LE(at + 8) | 1, at + 8);
  return archive;
}

/** Both entries of the directory show the first member's bytes. */
function overlapping(archive: Buffer): Buffer {
  const last = archive.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  archive.writeUInt32LE(0, last + 42);
  return archive;
}

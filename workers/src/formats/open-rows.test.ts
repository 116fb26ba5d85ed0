import { gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { readBytes, readCells } from './testing.ts';

const auto = { type: 'auto' } as const;
const cells = [{ id: '1', name: 'Muñoz' }];
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

test.for<[name: string, bytes: () => Buffer | string | Promise<Buffer>]>([
  ['list.csv', () => 'id,name\n1,Muñoz\n'],
  ['list.tsv', () => 'id\tname\n1\tMuñoz\n'],
  ['list.txt', () => utf16('id;name\r\n1;Muñoz\r\n')],
  ['list.ndjson', () => '{"id":"1","name":"Muñoz"}\n'],
  ['list', () => '{"id":"1","name":"Muñoz"}\n{"id":"2","name":"Muñoz"}\n'],
  ['list.json', () => '[\n {"id":"1","name":"Muñoz"}\n]'],
  ['list.csv.gz', () => gzipSync('id,name\n1,Muñoz\n')],
  ['list.xlsx', () => workbook()],
  ['list.xlsx.gz', async () => gzipSync(await workbook())],
  ['list.zip', () => zipped('list.csv', Buffer.from('id,name\n1,Muñoz\n'))],
  ['book.zip', async () => zipped('list.xlsx', await workbook())],
])('%s is read as what it is', async ([name, bytes]) => {
  const rows = await readCells(await bytes(), auto, { name });
  expect(rows.slice(0, 1)).toStrictEqual(cells);
});

test('elements of XML come with their names', async () => {
  const rows = await readCells('<list><one><id>1</id><name>Muñoz</name></one></list>', auto, { name: 'list.xml' });
  expect(rows).toStrictEqual([{ '#element': 'one', id: '1', name: 'Muñoz' }]);
});

test('what is no table is refused, whatever the profile leaves open', async () => {
  const { refused } = await readBytes(Buffer.from('%PDF-1.7\n%%EOF\n'), auto, { name: 'list.csv' });
  expect(refused?.code).toBe('FORMAT_UNKNOWN');
});

test('an archive in an archive is refused', async () => {
  const inner = await zipped('list.csv', Buffer.from('id\n1\n'));
  const { refused } = await readBytes(await zipped('inner.zip', inner), auto, { name: 'outer.zip' });
  expect(refused?.code).toBe('LIMIT_EXCEEDED');
});

function workbook(): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String });
  return writeExcelFile([
    [text('id'), text('name')],
    [text('1'), text('Muñoz')],
  ]).toBuffer();
}

async function zipped(name: string, content: Buffer): Promise<Buffer> {
  const archive = new ZipFile();
  archive.addBuffer(content, name);
  archive.end();
  return buffer(archive.outputStream);
}

import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import writeExcelFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { readBytes, readCells } from './testing.ts';

const xlsx = { type: 'xlsx' } as const;

const table: SheetData = [
  ['id', 'when', 'kg', 'seen'].map((value) => ({ value, type: String })),
  [
    { value: ' =1+1', type: String },
    { value: new Date(Date.UTC(2024, 4, 3)), type: Date, format: 'dd/mm/yyyy' },
    { value: 447_911_000_000, type: Number },
    { value: true, type: Boolean },
  ],
  [],
  [
    { value: 'Muñoz', type: String },
    { value: new Date(Date.UTC(2024, 4, 3, 13, 5, 9)), type: Date, format: 'yyyy-mm-dd hh:mm:ss' },
    { value: 0.1, type: Number },
    null,
  ],
];
const cells = [
  { id: ' =1+1', when: '2024-05-03', kg: '447911000000', seen: 'true' },
  { id: 'Muñoz', when: '2024-05-03T13:05:09', kg: '0.1', seen: '' },
];

/** A workbook of one sheet with this body, and whatever is to be replaced in it. */
async function workbook(sheet: string, changes: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="urn:r"><sheets><sheet name="One" sheetId="1" r:id="rId1"/><sheet name="Two" sheetId="2" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    'xl/styles.xml': '<styleSheet/>',
    'xl/sharedStrings.xml': '<sst/>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${text('A1', 'b')}${text('A2', 'second')}</sheetData></worksheet>`,
    ...changes,
  };
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream);
}

function text(ref: string, value: string): string {
  return `<row r="${ref.replace(/\D/gu, '')}"><c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c></row>`;
}

describe('a workbook is read', () => {
  test('with dates as ISO text, numbers in full and empty cells', async () => {
    const { rows } = await readBytes(await writeExcelFile(table).toBuffer(), xlsx, { name: 'book.xlsx' });
    expect(rows.map((row) => row.cells)).toStrictEqual(cells);
    expect(rows.map(({ position, line, raw }) => [position, line, raw])).toStrictEqual([
      ['book.xlsx#1', 2, '[" =1+1","2024-05-03","447911000000","true"]'],
      ['book.xlsx#2', 4, '["Muñoz","2024-05-03T13:05:09","0.1",""]'],
    ]);
  });

  test('from gzip and from zip', async () => {
    const book = await writeExcelFile(table).toBuffer();
    const archive = new ZipFile();
    archive.addBuffer(book, 'book.xlsx');
    archive.end();
    expect(await readCells(gzipSync(book), xlsx)).toStrictEqual(cells);
    expect(await readCells(await buffer(archive.outputStream), xlsx)).toStrictEqual(cells);
  });

  test.for<[name: string, sheet: string | number, expected: string]>([
    ['by the name of a sheet', 'Two', 'second'],
    ['by the number of a sheet', 2, 'second'],
  ])('%s', async ([, sheet, expected]) => {
    const book = await workbook(`<sheetData>${text('A1', 'a')}${text('A2', 'first')}</sheetData>`);
    expect(await readCells(book, { ...xlsx, sheet })).toStrictEqual([{ b: expected }]);
  });

  test('without a header and below a title', async () => {
    const body = `<sheetData>${text('A1', 'Title')}${text('A2', 'x')}${text('A3', 'y')}</sheetData>`;
    const cells = await readCells(await workbook(body), { ...xlsx, header: false, columns: ['n'], skipLines: 1 });
    expect(cells).toStrictEqual([{ n: 'x' }, { n: 'y' }]);
  });

  test('with merged cells filled', async () => {
    const body = `<sheetData>
      <row r="1"><c r="A1" t="str"><v>country</v></c><c r="B1" t="str"><v>town</v></c></row>
      <row r="2"><c r="A2" t="str"><v>CO</v></c><c r="B2" t="str"><v>Cali</v></c></row>
      <row r="3"><c r="B3" t="str"><v>Pasto</v></c></row>
      <row r="4"><c r="B4" t="str"><v>Quito</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
    const { rows, flags } = await readBytes(await workbook(body), xlsx);
    expect(rows.map((row) => row.cells)).toStrictEqual([
      { country: 'CO', town: 'Cali' },
      { country: 'CO', town: 'Pasto' },
      { country: '', town: 'Quito' },
    ]);
    expect(flags.flags).toStrictEqual(['HEADER_DRIFT']);
  });
});

describe('a workbook is refused', () => {
  const body = `<sheetData>${text('A1', 'a')}${text('A2', 'x')}</sheetData>`;

  test.for<[name: string, book: () => Promise<Buffer>, options: { sheet?: string }, code: string]>([
    ['without the sheet', () => workbook(body), { sheet: 'Three' }, 'HEADER_DRIFT'],
    ['without rows', () => workbook('<sheetData/>'), {}, 'FILE_TRUNCATED'],
    [
      'with one cell at the far end',
      () => workbook(`<sheetData>${text('A1', 'a')}${text('XFD1048576', 'x')}</sheetData>`),
      {},
      'LIMIT_EXCEEDED',
    ],
    ['that says it is huge', () => workbook(`<dimension ref="A1:XFD1048576"/>${body}`), {}, 'LIMIT_EXCEEDED'],
    [
      'with a row at the far end',
      () => workbook(`<dimension ref="A1:CA5"/><sheetData>${text('A1', 'a')}<row r="1048576"/></sheetData>`),
      {},
      'LIMIT_EXCEEDED',
    ],
    [
      'with huge merges',
      () => workbook(`${body}<mergeCells>${'<mergeCell ref="A1:Z1000"/>'.repeat(500)}</mergeCells>`),
      {},
      'LIMIT_EXCEEDED',
    ],
    [
      'with a DOCTYPE',
      () => workbook(body, { 'xl/workbook.xml': '<!DOCTYPE w [<!ENTITY x "y">]><workbook/>' }),
      {},
      'ACTIVE_CONTENT',
    ],
    [
      'with a DOCTYPE in its texts',
      () => workbook(body, { 'xl/sharedStrings.xml': '<!DOCTYPE s [<!ENTITY x "y">]><sst/>' }),
      {},
      'ACTIVE_CONTENT',
    ],
    [
      'that is damaged',
      () => workbook(body, { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
      {},
      'FILE_MALFORMED',
    ],
    ['that unpacks too far', () => workbook(`${body}<!--${' '.repeat(3_000_000)}-->`), {}, 'LIMIT_EXCEEDED'],
    ['that is a table of text', () => Promise.resolve(Buffer.from('a,b\n1,2\n')), {}, 'FORMAT_UNKNOWN'],
  ])('%s', async ([, book, options, code]) => {
    const { refused } = await readBytes(
      await book(),
      { ...xlsx, ...options },
      { limits: { workbookBytes: 2_000_000 } },
    );
    expect(refused?.code).toBe(code);
  });

  test('where the profile expects text', async () => {
    const { refused } = await readBytes(await workbook(body), { type: 'csv' });
    expect(refused?.message).toBe('file.txt is a workbook, the profile expects CSV.');
  });
});

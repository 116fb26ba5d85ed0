import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatOptions } from '@corridor/graph-schema/profiles';
import { readBytes, readCells } from './testing.ts';

const csv: FormatOptions = { type: 'csv' };

describe('a table is read', () => {
  test.for<[name: string, text: string, options: FormatOptions, cells: unknown[]]>([
    ['with a header', 'a,b\n1,2\n', csv, [{ a: '1', b: '2' }]],
    [
      'with semicolons',
      'a;b\n1,5;2\n2,5;3\n',
      csv,
      [
        { a: '1,5', b: '2' },
        { a: '2,5', b: '3' },
      ],
    ],
    ['with tabs', 'a\tb\n1\t2\n', csv, [{ a: '1', b: '2' }]],
    ['with bars', 'a|b\n1|2\n', csv, [{ a: '1', b: '2' }]],
    ['with another sign that the profile names', 'a~b\n1~2\n', { ...csv, delimiter: '~' }, [{ a: '1', b: '2' }]],
    ['with a line that states the delimiter', 'sep=;\r\na;b\r\n1,5;2\r\n', csv, [{ a: '1,5', b: '2' }]],
    ['with a column that is called like that line', 'sep=,b\n1,2\n', csv, [{ 'sep=': '1', b: '2' }]],
    ['with a single column', 'a\n1\n2\n', csv, [{ a: '1' }, { a: '2' }]],
    ['with Windows line ends', 'a,b\r\n1,2\r\n', csv, [{ a: '1', b: '2' }]],
    [
      'with old Macintosh line ends',
      'a,b\r1,2\r3,4',
      csv,
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    [
      'with mixed line ends',
      'a,b\n1,2\r\n3,4\r5,6\n',
      csv,
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
        { a: '5', b: '6' },
      ],
    ],
    ['with a line break in quotes', 'a,b\n"1\n2",3\n', csv, [{ a: '1\n2', b: '3' }]],
    ['with doubled quotes', 'a,b\n"say ""hi""",3\n', csv, [{ a: 'say "hi"', b: '3' }]],
    ['with escaped quotes', 'a,b\n"say \\"hi\\"",3\n', { ...csv, escape: '\\' }, [{ a: 'say "hi"', b: '3' }]],
    ['with a quote inside a cell', 'a,b\n5" pipe,3\n', csv, [{ a: '5" pipe', b: '3' }]],
    ['with single quotes', "a,b\n'1,2',3\n", { ...csv, quote: "'", delimiter: ',' }, [{ a: '1,2', b: '3' }]],
    ['with quotes that mean nothing', 'a,b\n"1,2\n', { ...csv, quote: '' }, [{ a: '"1', b: '2' }]],
    [
      'without its last line end',
      'a,b\n1,2\n3,4',
      csv,
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    [
      'without a header',
      '1,2\n3,4\n',
      { ...csv, header: false },
      [
        { c1: '1', c2: '2' },
        { c1: '3', c2: '4' },
      ],
    ],
    ['with the names of the profile', '1,2\n', { ...csv, header: false, columns: ['x', 'y'] }, [{ x: '1', y: '2' }]],
    ['with other names than in its header', 'a,b\n1,2\n', { ...csv, columns: ['x', 'y'] }, [{ x: '1', y: '2' }]],
    ['below a title with odd quotes', 'The "list\nof 2020\na,b\n1,2\n', { ...csv, skipLines: 2 }, [{ a: '1', b: '2' }]],
    ['with comments', '# made by hand\na,b\n# half\n1,#2\n', { ...csv, comment: '#' }, [{ a: '1', b: '#2' }]],
    [
      'with blank lines and empty rows',
      'a,b\n\n1,2\n,\n  ,\n3,\n',
      csv,
      [
        { a: '1', b: '2' },
        { a: '3', b: '' },
      ],
    ],
    ['with the DOS end mark', 'a,b\n1,2\n\u001a', csv, [{ a: '1', b: '2' }]],
    [
      'with a footer',
      'a,b\n1,2\nTotal,2\nTotally,3\n',
      { ...csv, endMarkers: ['Total'] },
      [
        { a: '1', b: '2' },
        { a: 'Totally', b: '3' },
      ],
    ],
    ['as far as asked', 'a\n1\n2\n3\n', { ...csv, rowLimit: 2 }, [{ a: '1' }, { a: '2' }]],
    ['with formulas and markup as text', 'a,b\n=HYPERLINK(1),<b>\n', csv, [{ a: '=HYPERLINK(1)', b: '<b>' }]],
  ])('%s', async ([, text, options, cells]) => {
    expect(await readCells(text, options)).toStrictEqual(cells);
  });
});

test('a row carries its position, number, line, text and bytes', async () => {
  const { rows } = await readBytes(
    'title\na,b\n"1\n2",ü\n\n#x\n3,4\n',
    { ...csv, skipLines: 1, comment: '#' },
    { name: 'cases.csv' },
  );
  expect(rows).toStrictEqual([
    { position: 'cases.csv#1', number: 1, line: 3, cells: { a: '1\n2', b: 'ü' }, raw: '"1\n2",ü', bytes: 8, flags: [] },
    { position: 'cases.csv#2', number: 2, line: 7, cells: { a: '3', b: '4' }, raw: '3,4', bytes: 3, flags: [] },
  ]);
});

test('control characters in a file name do not reach positions', async () => {
  const { rows } = await readBytes('a\n1\n', csv, { name: 'x\n\u202ey#1.csv' });
  expect(rows[0]?.position).toBe('x__y_1.csv#1');
});

describe('a header that drifts', () => {
  test.for<[name: string, text: string, options: FormatOptions, cells: unknown[]]>([
    ['has a name twice', 'a,b,a\n1,2,3\n', csv, [{ a: '1', b: '2', a_2: '3' }]],
    ['has a name twice and the new name too', 'a,a_2,a\n1,2,3\n', csv, [{ a: '1', a_2: '2', a_3: '3' }]],
    ['lacks a name', 'a,,c\n1,2,3\n', csv, [{ a: '1', c2: '2', c: '3' }]],
    ['names the prototype', '__proto__,b\n1,2\n', csv, [{ __proto___: '1', b: '2' }]],
    ['is repeated at the top', 'a,b\na,b\n1,2\n', csv, [{ a: '1', b: '2' }]],
    [
      'is repeated where files were joined',
      'a,b\n1,2\nA , b\n3,4\n',
      csv,
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    ['is there unexpectedly', 'X,Y\n1,2\n', { ...csv, header: false, columns: ['x', 'y'] }, [{ x: '1', y: '2' }]],
    ['is cut by another sign', 'a;b\n1;2\n', { ...csv, delimiter: ',' }, [{ a: '1', b: '2' }]],
  ])('%s', async ([, text, options, cells]) => {
    const { rows, flags } = await readBytes(text, options);
    expect(rows.map((row) => row.cells)).toStrictEqual(cells);
    expect(flags.flags).toStrictEqual(['HEADER_DRIFT']);
    expect(Object.prototype).not.toHaveProperty('b');
  });

  test('is not seen where there is none', async () => {
    const { flags } = await readBytes('a,b\n1,2\nb,a\n', csv);
    expect(flags.flags).toStrictEqual([]);
  });
});

test('ragged rows are kept with a flag', async () => {
  const { rows } = await readBytes('a,b\n1\n1,2\n1,2,3,4\n', csv);
  expect(rows.map(({ cells, flags }) => ({ cells, flags }))).toStrictEqual([
    { cells: { a: '1' }, flags: ['HEADER_DRIFT'] },
    { cells: { a: '1', b: '2' }, flags: [] },
    { cells: { a: '1', b: '2', _extra: ['3', '4'] }, flags: ['HEADER_DRIFT'] },
  ]);
});

describe('a file is refused', () => {
  test.for<[name: string, text: string, code: string, sentence: string]>([
    ['empty', '', 'FILE_TRUNCATED', 'The file is empty.'],
    ['with a header alone', 'a,b\n', 'FILE_TRUNCATED', 'The file holds no rows.'],
    [
      'that ends in quotes',
      'a,b\n1,2\n3,"4\n',
      'FILE_TRUNCATED',
      'file.txt, after row 1: the file ends inside quotes.',
    ],
    [
      'that ends within a row',
      'a,b\n1,2\n3',
      'FILE_TRUNCATED',
      'file.txt ends within row 2: it was cut off on its way.',
    ],
    ['that is a PDF', '%PDF-1.7\n1,2\n', 'FORMAT_UNKNOWN', 'file.txt is a PDF; the profile expects CSV.'],
    ['that is a program', '\u007fELF\u0002\u0001', 'FORMAT_UNKNOWN', 'file.txt is a program; the profile expects CSV.'],
    [
      'that is no text',
      '\u0000\u0000\u0000\u0001\u0000\u0000\u0001\u0000',
      'FORMAT_UNKNOWN',
      'file.txt is no text; the profile expects CSV.',
    ],
  ])('%s', async ([, text, code, sentence]) => {
    const { refused } = await readBytes(text, csv);
    expect({ code: refused?.code, sentence: refused?.message }).toStrictEqual({ code, sentence });
  });

  test('for a row that is too long', async () => {
    const { refused } = await readBytes(`a,b\n1,${'x'.repeat(200)}\n`, csv, { limits: { rowBytes: 100 } });
    expect(refused?.code).toBe('LIMIT_EXCEEDED');
  });

  test('for too many columns', async () => {
    const { refused } = await readBytes('a,b,c\n1,2,3\n', csv, { limits: { columns: 2 } });
    expect(refused?.message).toBe('file.txt has 3 columns; at most 2 are read.');
  });

  test('for too many rows', async () => {
    const { refused } = await readBytes('a\n1\n2\n3\n', csv, { limits: { rows: 2 } });
    expect(refused?.message).toBe('The file has more than 2 rows.');
  });

  test('not for a short last row that has its line end', async () => {
    expect(await readCells('a,b\n1,2\n3\n', csv)).toStrictEqual([{ a: '1', b: '2' }, { a: '3' }]);
  });
});

test('any table written in any dialect reads back the same', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'ü', '€', 'я', '1', ',', ';', '\t', '|', '"', '\n', '\r\n', ' ', '=', '🙂'),
  });
  const tables = fc
    .record({
      columns: fc.integer({ min: 2, max: 5 }),
      rows: fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
    })
    .map(({ columns, rows }) => rows.map((row) => ['x', ...row.slice(0, columns - 1)]));
  const dialects = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    encoding: fc.constantFrom('utf8', 'utf8-bom', 'utf16le'),
    quoteAll: fc.boolean(),
    lastLineEnd: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(tables, dialects, async (table, { delimiter, lineEnd, encoding, quoteAll, lastLineEnd }) => {
      const header = (table[0] ?? []).map((_, at) => `column ${at}`);
      const quote = (text: string): string =>
        quoteAll || /[,;\t|"\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      const lines = [header, ...table].map((row) => row.map(quote).join(delimiter));
      const text = lines.join(lineEnd) + (lastLineEnd ? lineEnd : '');
      const bytes =
        encoding === 'utf8'
          ? Buffer.from(text)
          : Buffer.from(`\ufeff${text}`, encoding === 'utf16le' ? 'utf16le' : 'utf8');
      const rows = await readCells(bytes, { type: 'csv', delimiter });
      expect(rows).toStrictEqual(table.map((row) => Object.fromEntries(row.map((text, at) => [`column ${at}`, text]))));
    }),
    { numRuns: 150, seed: 3 },
  );
});

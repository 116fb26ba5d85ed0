import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import writeExcelFile from 'write-excel-file/node';

/** Columns of the rows that are damaged; `level` says how a row may be used. */
export const columns = ['id', 'name', 'born', 'level'] as const;
type Line = Readonly<Record<(typeof columns)[number], string>>;

const names = ['Amara Villanueva', 'Пётр Волков', 'Ana "A" Bela', 'Marchetti, Zoë'];
export const lines: readonly Line[] = Array.from({ length: 12 }, (_, at) => ({
  id: `R${at}`,
  name: names[at % names.length] ?? '',
  born: `19${60 + at}-0${1 + (at % 9)}-1${at % 10}`,
  level: String(at % 4),
}));

type Damage = (bytes: Buffer) => Buffer;
type Form = readonly [name: string, format: object, make: (damage: Damage) => Buffer | Promise<Buffer>];

/** Of archives and workbooks the content is damaged and packed anew: a damaged container says nothing of its rows. */
export const forms: readonly Form[] = [
  ['CSV', { type: 'csv', delimiter: ',' }, (damage) => damage(Buffer.from(table(',')))],
  ['UTF-16 TSV', { type: 'csv' }, (damage) => damage(Buffer.from(`\ufeff${table('\t')}`, 'utf16le'))],
  ['gzipped CSV', { type: 'csv' }, (damage) => gzipSync(damage(Buffer.from(table(';'))))],
  ['NDJSON', { type: 'ndjson' }, (damage) => damage(Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')))],
  [
    'JSON',
    { type: 'json', path: 'rows' },
    (damage) => damage(Buffer.from(JSON.stringify({ made: true, rows: lines }, undefined, 1))),
  ],
  ['XML', { type: 'xml' }, (damage) => damage(Buffer.from(xml()))],
  ['XLSX', { type: 'xlsx' }, (damage) => workbook(damage(Buffer.from(table('\t'))).toString())],
];

function table(delimiter: string): string {
  const quoted = (line: Line) => columns.map((column) => `"${line[column].replaceAll('"', '""')}"`).join(delimiter);
  return [columns.join(delimiter), ...lines.map(quoted)].join('\n');
}

function xml(): string {
  const cells = (line: Line) => columns.map((column) => `<${column}>${line[column]}</${column}>`).join('');
  return `<list>\n${lines.map((line) => `<row>${cells(line)}</row>`).join('\n')}\n</list>`;
}

/** A workbook of the cells of a table; what a workbook cannot hold is left out. */
function workbook(text: string): Promise<Buffer> {
  const cells = text
    .replaceAll(/[^\t\n\x20-\ud7ff\ue000-\ufffd]/gu, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => ({ value: cell.replaceAll(/^"|"$/g, '').replaceAll('""', '"') })));
  return writeExcelFile(cells).toBuffer();
}

const inserts = ['"', '\n', ',', '\t', '<', '&', ']]>', '}', '[[[', '\0', '\u202e', '0', '4', 'H', '\ud800', ' ', '-'];

/** One to three changes of the bytes of a file. */
export const changes = fc.array(
  fc.record({
    kind: fc.constantFrom('flip', 'cut', 'insert', 'double', 'end'),
    at: fc.nat(),
    size: fc.integer({ min: 1, max: 40 }),
    text: fc.constantFrom(...inserts, '<!DOCTYPE x>'),
  }),
  { minLength: 1, maxLength: 3 },
);
type Change = typeof changes extends fc.Arbitrary<(infer One)[]> ? One : never;

/** The bytes with one change. */
export function change(bytes: Buffer, { kind, at, size, text }: Change): Buffer {
  const place = at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (kind === 'end') return before;
  if (kind === 'cut') return Buffer.concat([before, after.subarray(size)]);
  if (kind === 'insert') return Buffer.concat([before, Buffer.from(text), after]);
  if (kind === 'double') return Buffer.concat([before, after.subarray(0, size), after]);
  const flipped = Buffer.from(bytes);
  const byte = flipped[place];
  if (byte !== undefined) flipped[place] = byte ^ (1 << (size % 8));
  return flipped;
}

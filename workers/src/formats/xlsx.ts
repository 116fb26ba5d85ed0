import { readSheet } from 'read-excel-file/node';
import { FileRejected } from './file-rejected.ts';
import type { FileLimits } from './file-limits.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import type { Row } from './row.ts';
import { tableOf } from './table-of.ts';
import { readSheetLayout, refuseDoctypes } from './xlsx-layout.ts';
import type { CellRange } from './xlsx-layout.ts';
import { checkDirectory, isWorkbook, openZip } from './zip-directory.ts';

const batchRows = 1000;

/**
 * One sheet of a workbook to rows. Cells are text as in a CSV: numbers in full, dates as ISO text, true and false; an empty
 * cell is empty text. A merged cell gives its value to every cell that it covers, and the file a flag. The workbook is read
 * whole: its size is capped before.
 */
export async function* readXlsx(part: Part, reading: Reading): AsyncGenerator<Row[]> {
  const { limits, options } = reading;
  const book = await readWhole(part, limits);
  const wanted = options.sheet ?? 1;
  const zip = await openZip(book, limits);
  let merged: readonly CellRange[];
  let sheet: string;
  try {
    checkDirectory(zip.entries, { ...limits, unpackedBytes: limits.workbookBytes });
    if (!isWorkbook(zip.entries)) throw new FileRejected('FORMAT_UNKNOWN', `${part.name} is no XLSX workbook.`);
    await refuseDoctypes(zip);
    ({ merged, name: sheet } = await readSheetLayout(zip, wanted, limits));
  } finally {
    zip.close();
  }
  const grid = await readGrid(book, sheet, part.name);
  if (fillMerged(grid, merged))
    reading.flags.add('HEADER_DRIFT', part.name, 'merged cells were filled with their value');
  const table = tableOf(reading);
  let batch: Row[] = [];
  for (const [at, record] of grid.entries()) {
    if (at < (options.skipLines ?? 0)) continue;
    batch.push(...table.read(record, JSON.stringify(record), at + 1));
    if (batch.length >= batchRows) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function readWhole(part: Part, limits: FileLimits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of part.open()) {
    bytes += chunk.length;
    if (bytes > limits.workbookBytes) {
      throw new FileRejected(
        'LIMIT_EXCEEDED',
        `${part.name} is larger than ${limits.workbookBytes} bytes; export the sheet as CSV.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readGrid(book: Buffer, sheet: string, name: string): Promise<string[][]> {
  try {
    const rows = await readSheet<string>(book, sheet, { parseNumber: (text) => text, trim: false });
    return rows.map((row) => row.map(cellText));
  } catch (error) {
    throw new FileRejected('FILE_MALFORMED', `${name} is a damaged workbook.`, { cause: error });
  }
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return isoText(cell);
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'string') return '';
  // A number of a sheet may be written with an exponent, which says nothing about what the person saw.
  return /^-?\d(?:\.\d+)?E[+-]?\d+$/u.test(cell) ? String(Number(cell)) : cell;
}

/** A spreadsheet has no time zones: the clock as it stands there. Midnight is a day alone. */
function isoText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

/** Writes the value of each merged cell into all that it covers; tells whether that changed anything. */
function fillMerged(grid: readonly string[][], merged: readonly CellRange[]): boolean {
  let changed = false;
  for (const range of merged) {
    const value = grid[range.top]?.[range.left] ?? '';
    if (value === '') continue;
    for (let at = range.top; at <= Math.min(range.bottom, grid.length - 1); at += 1) {
      const row = grid[at];
      if (row === undefined) continue;
      for (let column = range.left; column <= Math.min(range.right, row.length - 1); column += 1) {
        if (row[column] !== '') continue;
        row[column] = value;
        changed = true;
      }
    }
  }
  return changed;
}

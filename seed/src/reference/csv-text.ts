export type Cell = string | number | undefined;
export type Row = Readonly<Record<string, Cell>>;

/** Writes rows as CSV with a header (RFC 4180, lines end in LF): the columns in the order given, what is undefined as an empty cell. */
export function writeCsv(columns: readonly string[], rows: Iterable<Row>): string {
  const lines = [columns.map(writeCell).join(',')];
  for (const row of rows) lines.push(columns.map((column) => writeCell(row[column])).join(','));
  return `${lines.join('\n')}\n`;
}

function writeCell(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads CSV with a header into one object a row; a file with a row that is longer or shorter than its header throws. */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = readCells(text);
  return rows.map((cells, index) => {
    if (cells.length !== header.length)
      throw new Error(`Row ${index + 1}: ${cells.length} cells for ${header.length} columns`);
    return Object.fromEntries(header.map((column, place) => [column, cells[place] ?? '']));
  });
}

function readCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n]*))(,|\n|$)/guy)) {
    const [whole, quoted, plain, end] = match;
    if (whole === '' && row.length === 0) break;
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The values that a cell separates by `|`. */
export const cellValues = (cell: string): string[] => cell.split('|').filter((value) => value !== '');

import { FileRejected } from './file-rejected.ts';
import { checkWidth, noRowIn } from './line-rules.ts';
import { makeRow } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Row, RowValue } from './row.ts';
import { safeKey } from './safe-keys.ts';

/** Turns records of cells into rows: header, columns, ragged and repeated lines. One per part; CSV and XLSX share it. */
export interface Table {
  /** The rows of a line: one, unless it is a matrix; none of what is none (header, footer, nothing but empty cells). */
  readonly read: (record: readonly string[], raw: string, line: number) => readonly Row[];
  /** Throws when the last row of a part without a last line end has fewer cells than all others. */
  readonly finish: () => void;
}

/** @throws FileRejected for too many columns. */
export function createTable(reading: Reading): Table {
  const { options, facts } = reading;
  let columns: readonly string[] | undefined;
  let header: readonly string[] | undefined;
  let raggedRows = 0;
  let lastIsShort = false;

  const setColumns = (names: readonly string[]): void => {
    checkWidth(names.length, reading);
    columns = names;
    facts.header = names;
    reading.onHeader?.(names, facts.name);
  };

  const isNoRow = noRowIn(reading);

  /** True where the record is the header: the first time it names the columns, later it is a repetition. */
  const takeHeader = (record: readonly string[]): boolean => {
    if (header !== undefined) {
      if (!sameCells(record, header)) return false;
      reading.flags.add('HEADER_DRIFT', facts.name, 'the header stands in the file more than once');
      return true;
    }
    if (options.header ?? true) {
      header = record;
      setColumns(options.columns ?? uniqueNames(record, reading));
      return true;
    }
    header = options.columns ?? [];
    setColumns((options.columns ?? numberedNames(record.length)).map(safeKey));
    if (!sameCells(record, header)) return false;
    reading.flags.add('HEADER_DRIFT', facts.name, 'the profile expects no header, but the file has one');
    return true;
  };

  return {
    read: (record, raw, line) => {
      if (isNoRow(record, raw) || takeHeader(record)) {
        if (facts.rows > 0 || !(options.header ?? true)) facts.passedOver += 1;
        return [];
      }
      const names = columns ?? [];
      lastIsShort = record.length < names.length;
      if (record.length === names.length) return [makeRow(reading, line, cellsOf(names, record), raw)];
      raggedRows += 1;
      return [makeRow(reading, line, cellsOf(names, record), raw, ['HEADER_DRIFT'])];
    },
    finish: () => {
      if (!lastIsShort || raggedRows > 1 || reading.endsWithLine || facts.rows < 2) return;
      throw new FileRejected(
        'FILE_TRUNCATED',
        `${facts.name} ends within row ${facts.rows}: it was cut off on its way.`,
      );
    },
  };
}

function cellsOf(names: readonly string[], record: readonly string[]): Record<string, RowValue> {
  const cells: Record<string, RowValue> = {};
  const count = Math.min(names.length, record.length);
  for (let at = 0; at < count; at += 1) cells[names[at] ?? ''] = record[at] ?? '';
  if (record.length > names.length) cells['_extra'] = record.slice(names.length);
  return cells;
}

/** Trimmed; without a name: its number; a second one of the same name: `name_2`. */
function uniqueNames(record: readonly string[], reading: Reading): string[] {
  const taken = new Set<string>();
  return record.map((cell, at) => {
    const name = safeKey(cell.trim()) || `c${at + 1}`;
    let unique = name;
    for (let copy = 2; taken.has(unique); copy += 1) unique = `${name}_${copy}`;
    taken.add(unique);
    if (unique !== cell.trim()) {
      const detail =
        cell.trim() === '' ? `column ${at + 1} has no name` : `column ${at + 1}, ${name}, is read as ${unique}`;
      reading.flags.add('HEADER_DRIFT', reading.facts.name, detail);
    }
    return unique;
  });
}

function numberedNames(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `c${at + 1}`);
}

function sameCells(record: readonly string[], header: readonly string[]): boolean {
  if (record.length !== header.length) return false;
  return record.every((cell, at) => cell.trim().toLowerCase() === header[at]?.trim().toLowerCase());
}

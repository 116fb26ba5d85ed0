import { readFileSync } from 'node:fs';
import { readCsv } from './csv-text.ts';

/** Reads a committed table that lies beside the caller: `readTable(import.meta.url, './ports.csv')`. */
export function readTable(base: string, path: string): Record<string, string>[] {
  return readCsv(readFileSync(new URL(path, base), 'utf8'));
}

/** A cell of a column that the table must have. */
export function cellOf(row: Readonly<Record<string, string>>, column: string): string {
  const cell = row[column];
  if (cell === undefined) throw new Error(`The table has no column ${column}`);
  return cell;
}

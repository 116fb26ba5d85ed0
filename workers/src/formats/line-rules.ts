import { FileRejected } from './file-rejected.ts';
import type { Reading } from './reading.ts';

const defaultEndMarkers = ['\u001a'];

/** Tells lines that are no row: empty ones and the marks of the end. */
export function noRowIn({ options }: Reading): (record: readonly string[], raw: string) => boolean {
  const endMarkers = new Set(options.endMarkers ?? defaultEndMarkers);
  return (record, raw) =>
    record.every((cell) => cell.trim() === '') || endMarkers.has(raw.trim()) || endMarkers.has(record[0]?.trim() ?? '');
}

/** @throws FileRejected for too many columns. */
export function checkWidth(columns: number, { facts, limits }: Reading): void {
  if (columns <= limits.columns) return;
  throw new FileRejected('LIMIT_EXCEEDED', `${facts.name} has ${columns} columns; at most ${limits.columns} are read.`);
}

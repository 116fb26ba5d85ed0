import type { FormatOptions } from '@corridor/graph-schema/profiles';
import type { FileFlags, PartFacts } from './file-flags.ts';
import type { FileLimits } from './file-limits.ts';
import type { Row, RowCells, RowFlag } from './row.ts';

/** What every format needs while it reads one part. */
export interface Reading {
  readonly facts: PartFacts;
  readonly options: FormatOptions;
  readonly limits: FileLimits;
  readonly flags: FileFlags;
  /** The part's last line has its line end: a short last row is then ragged, not cut off. */
  readonly endsWithLine: boolean;
  /** Told the columns before the first row; may throw `FileRejected`. */
  readonly onHeader?: (columns: readonly string[], part: string) => void;
}

const noFlags: readonly RowFlag[] = [];

/** Numbers a row and puts it together. */
export function makeRow(
  reading: Reading,
  line: number | null,
  cells: RowCells,
  raw: string,
  flags: readonly RowFlag[] = noFlags,
): Row {
  const number = (reading.facts.rows += 1);
  const position = `${reading.facts.name}#${number}`;
  return { position, number, line, cells, raw, bytes: Buffer.byteLength(raw), flags };
}

/** A row of which only the text is known. */
export function makeUnreadableRow(reading: Reading, line: number, raw: string, flag: RowFlag, problem: string): Row {
  return { ...makeRow(reading, line, {}, raw, [flag]), problem };
}

/** What a cell may hold: text in tables, any JSON value in nested formats. */
export type RowValue = string | number | boolean | null | readonly RowValue[] | { readonly [key: string]: RowValue };

export type RowCells = Readonly<Record<string, RowValue>>;

/**
 * What was wrong with one row; the row is kept. The names are those of the vocabulary of flags.
 * `HEADER_DRIFT`: more or fewer cells than columns. `VALUE_UNMAPPED`: not readable. `LIMIT_EXCEEDED`: nested too deep.
 */
export type RowFlag = 'HEADER_DRIFT' | 'VALUE_UNMAPPED' | 'LIMIT_EXCEEDED';

/** One row of a file, whatever the format. */
export interface Row {
  /** `name of the file#number`, in an archive `archive.zip/member.csv#number`: stable for one file. */
  readonly position: string;
  /** 1-based number of the data row in its part; header, blank and footer lines do not count. */
  readonly number: number;
  /** 1-based line of the source where the row starts; null where lines say nothing. */
  readonly line: number | null;
  /** By column, member or element. Extra cells of a ragged row stand in `_extra`; missing ones are absent. */
  readonly cells: RowCells;
  /** The source text of the row: the line as it arrived, the JSON or XML of the element. */
  readonly raw: string;
  /** Bytes of `raw` in UTF-8. */
  readonly bytes: number;
  readonly flags: readonly RowFlag[];
  /** Why the row could not be read, as a sentence; `cells` is then empty and only `raw` is of use. */
  readonly problem?: string;
}

import type { AskedImportOptions } from '@corridor/graph-schema/contracts';
import { writeCsv } from '../reference/csv-text.ts';
import type { Row } from '../reference/csv-text.ts';

/** One file that the demonstration puts through the ordinary import. */
export type DemonstrationImport = {
  readonly source: string;
  readonly profile: string;
  readonly fileName: string;
  /** Text of the file: the same every time. */
  readonly content: () => string;
  readonly options: AskedImportOptions;
};

type SyntheticFile = {
  readonly source: string;
  readonly profile: string;
  readonly fileName: string;
  readonly columns: readonly string[];
  readonly rows: () => Iterable<Row>;
  readonly options?: AskedImportOptions;
};

/** A file of invented rows: its source is marked as synthetic, and so is every row, in a column of its own. Open to every agency unless said. */
export function syntheticImport({
  source,
  profile,
  fileName,
  columns,
  rows,
  options,
}: SyntheticFile): DemonstrationImport {
  return {
    source,
    profile,
    fileName,
    content: () => writeCsv([...columns, 'synthetic'], markedRows(rows())),
    options: { owner: 'NCB', level: 1, handling: 'H0', releaseTo: ['ALL'], ...options, synthetic: true },
  };
}

function* markedRows(rows: Iterable<Row>): Iterable<Row> {
  for (const row of rows) yield { ...row, synthetic: 'yes' };
}

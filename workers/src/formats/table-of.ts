import { createMatrix } from './matrix.ts';
import type { Reading } from './reading.ts';
import { createTable, type Table } from './table.ts';

/** What turns the lines of a part into rows, as the profile says what they are. */
export function tableOf(reading: Reading): Table {
  const { matrix } = reading.options;
  return matrix === undefined ? createTable(reading) : createMatrix(reading, matrix);
}

import { cellValues } from '../csv-text.ts';
import { cellOf, readTable } from '../read-table.ts';

/** An entry of the taxonomy of concealment methods. */
export type MethodEntry = {
  readonly code: string;
  /** Code of the wider method; empty at the top level. */
  readonly parent: string;
  readonly name: string;
  readonly conveyances: readonly string[];
  readonly names: readonly string[];
};

export function readMethods(): MethodEntry[] {
  return readTable(import.meta.url, './methods.csv').map((row) => ({
    code: cellOf(row, 'code'),
    parent: cellOf(row, 'parent'),
    name: cellOf(row, 'name'),
    conveyances: cellValues(cellOf(row, 'conveyances')),
    names: cellValues(cellOf(row, 'names')),
  }));
}

import { cellValues } from '../csv-text.ts';
import { cellOf, readTable } from '../read-table.ts';

/** A drug or precursor of the platform's own list. */
export type SubstanceEntry = {
  readonly code: string;
  readonly name: string;
  /** Code of the vocabulary `drugGroup`. */
  readonly group: string;
  /** CAS registry number; empty for mixtures, plants and tablets. */
  readonly cas: string;
  /** Code of the vocabulary `precursorTable`; empty for drugs. */
  readonly precursorTable: string;
  readonly schedules: readonly string[];
  /** Grams in one usual tablet or dose; undefined where none is usual. */
  readonly unitGrams: number | undefined;
  /** Synonyms, street names, names in other languages. */
  readonly names: readonly string[];
};

export function readSubstances(): SubstanceEntry[] {
  return readTable(import.meta.url, './substances.csv').map((row) => {
    const unitGrams = cellOf(row, 'unit_grams');
    return {
      code: cellOf(row, 'code'),
      name: cellOf(row, 'name'),
      group: cellOf(row, 'group'),
      cas: cellOf(row, 'cas'),
      precursorTable: cellOf(row, 'precursor_table'),
      schedules: cellValues(cellOf(row, 'schedules')),
      unitGrams: unitGrams === '' ? undefined : Number(unitGrams),
      names: cellValues(cellOf(row, 'names')),
    };
  });
}

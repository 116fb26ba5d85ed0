import type { Row } from '../csv-text.ts';
import type { SubstanceEntry } from './read.ts';

export const substanceColumns = [
  'code',
  'name',
  'names',
  'cas',
  'drug_group',
  'precursor_table',
  'schedules',
  'unit_grams',
] as const;

/** The import row of a substance. */
export function substanceRow(substance: SubstanceEntry): Row {
  const orUndefined = (text: string): string | undefined => (text === '' ? undefined : text);
  return {
    code: substance.code,
    name: substance.name,
    names: orUndefined(substance.names.join('|')),
    cas: orUndefined(substance.cas),
    drug_group: substance.group,
    precursor_table: orUndefined(substance.precursorTable),
    schedules: orUndefined(substance.schedules.join('|')),
    unit_grams: substance.unitGrams,
  };
}

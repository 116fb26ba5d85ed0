import { cellValues } from '../csv-text.ts';
import { cellOf, readTable } from '../read-table.ts';

/** A fictional agency of the demonstration. The first five own the facts of the scenarios; three of them have accounts. */
export type AgencyEntry = {
  readonly code: string;
  readonly name: string;
  /** Code of the vocabulary `agencyType`. */
  readonly type: string;
  /** ISO 3166-1 alpha-3; a task force has none. */
  readonly country?: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  /** Of a task force: the agencies that belong to it; the first leads it. */
  readonly members?: readonly string[];
};

export function readAgencies(): AgencyEntry[] {
  return readTable(import.meta.url, './agencies.csv').map((row) => {
    const country = cellOf(row, 'country');
    const members = cellValues(cellOf(row, 'members'));
    return {
      code: cellOf(row, 'code'),
      name: cellOf(row, 'name'),
      type: cellOf(row, 'type'),
      ...(country === '' ? {} : { country }),
      timeZone: cellOf(row, 'time_zone'),
      languages: cellValues(cellOf(row, 'languages')),
      ...(members.length === 0 ? {} : { members }),
    };
  });
}

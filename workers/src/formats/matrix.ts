import type { FormatOptions } from '@corridor/graph-schema/profiles';
import { checkWidth, noRowIn } from './line-rules.ts';
import { makeRow, type Reading } from './reading.ts';
import type { RowFlag } from './row.ts';
import type { Table } from './table.ts';

const zero = /^[+-]?0*(?:[.,]0*)?$/u;
const ragged: readonly RowFlag[] = ['HEADER_DRIFT'];

/** A row for each cell of a matrix that says something but zero: the name of its line, that of its column, and what it says. */
export function createMatrix(
  reading: Reading,
  { row, column, value, half }: NonNullable<FormatOptions['matrix']>,
): Table {
  const isNoRow = noRowIn(reading);
  const columns = [row, column, value];
  let header: readonly string[] | undefined;
  let names: readonly string[] | undefined;
  let lines = 0;

  const takeHeader = (record: readonly string[]): void => {
    checkWidth(record.length, reading);
    header = record.map((cell) => cell.trim());
    reading.facts.header = columns;
    reading.onHeader?.(columns, reading.facts.name);
  };
  const isWanted = (cell: string, at: number): boolean =>
    !zero.test(cell.trim()) && (half === undefined || (half === 'upper' ? at >= lines : at <= lines));

  return {
    read(record, raw, line) {
      if (isNoRow(record, raw)) return [];
      if (header === undefined) {
        takeHeader(record);
        return [];
      }
      const [own = '', ...cells] = record;
      // Some programs leave out the cell above the names; the first line tells.
      names ??= record.length > header.length ? header : header.slice(1);
      const ends = names;
      const flags = cells.length === ends.length ? [] : ragged;
      const rows = cells.flatMap((cell, at) => {
        if (!isWanted(cell, at)) return [];
        const said = { [row]: own.trim(), [column]: ends[at] ?? '', [value]: cell.trim() };
        return [makeRow(reading, line, said, JSON.stringify(Object.values(said)), flags)];
      });
      lines += 1;
      return rows;
    },
    finish: () => undefined,
  };
}

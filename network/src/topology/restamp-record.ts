import type { AppliedRecord } from './apply-record.ts';
import { firstOf, type ClaimColumns } from './claim-columns.ts';
import { findNewestAgain } from './newest-write.ts';
import { setValue, valueAt, type PackedColumn } from './packed-column.ts';
import { underToken } from './term-table.ts';
import type { Topology } from './topology.ts';

/**
 * Puts the claims and descriptions of a record that is there already under the tokens that it carries now: rights are
 * always those of now, also in an answer about an earlier knowledge, so the columns are written over. A token that the
 * record has left no longer counts it as its newest write. O(log n + claims of the record), and where a token was left
 * O(claims) in all.
 */
export function restampRecord(topology: Topology, at: number, record: AppliedRecord): void {
  const { claims, descriptions, records, tokens } = topology;
  const { said } = record;
  const left = new Set<number>();
  const noteLeft = (before: number, after: number) => {
    if (before !== after) left.add(before);
    return before !== after;
  };
  const put = ({ term, terms }: TermColumns, row: number, token: string) => {
    const before = valueAt(term, row);
    const code = tokens.add(token);
    if (noteLeft(terms.token.values[before], code)) setValue(term, row, underToken(terms, before, code));
  };

  const code = tokens.add(record.token);
  if (noteLeft(valueAt(records.token, at), code)) setValue(records.token, at, code);
  rowsOf(descriptions.record, at, (row) => {
    const mention = said.mentions[valueAt(descriptions.place, row)];
    put(descriptions, row, mention.token ?? said.token);
  });
  rowsOf(claims.record, at, (row, place) => put(claims, row, said.claims[place].token ?? said.token));
  for (const token of left) findNewestAgain(topology, token);
}

/** Rows that have terms: claims or descriptions. */
type TermColumns = Pick<ClaimColumns, 'term' | 'terms'>;

/** The rows of one record, which stand together, and the place of each among them. */
function rowsOf(column: PackedColumn, record: number, visit: (row: number, place: number) => void): void {
  const first = firstOf(column, record);
  for (let row = first; row < column.length && valueAt(column, row) === record; row += 1) visit(row, row - first);
}

import type { AppliedRecord } from './apply-record.ts';
import { findNewestAgain } from './newest-write.ts';
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
  const put = (column: { readonly values: Uint16Array }, row: number, token: string) => {
    const code = tokens.add(token);
    if (column.values[row] === code) return;
    left.add(column.values[row]);
    column.values[row] = code;
  };

  put(records.token, at, record.token);
  rowsOf(descriptions.record, at, (row) => {
    const mention = said.mentions[descriptions.place.values[row]];
    put(descriptions.token, row, mention.token ?? said.token);
  });
  rowsOf(claims.record, at, (row) => {
    const claim = said.claims[claims.place.values[row]];
    put(claims.token, row, claim.token ?? said.token);
  });
  for (const token of left) findNewestAgain(topology, token);
}

/** The rows of one record: they stand together, since rows are appended record by record. */
function rowsOf(
  column: { readonly values: Uint32Array; readonly length: number },
  record: number,
  visit: (row: number) => void,
): void {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column.values[middle] < record) low = middle + 1;
    else high = middle;
  }
  for (let row = low; row < column.length && column.values[row] === record; row += 1) visit(row);
}

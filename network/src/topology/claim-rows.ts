import type { ClaimColumns } from './claim-columns.ts';
import { append, packed, packedColumn, padTo, setValue, valueAt, type PackedColumn } from './packed-column.ts';

/** The claims at one end of each home node, as compressed rows over the claims up to `built`; later ones are chained. */
export interface ClaimRows {
  readonly built: number;
  /** Where the claims of each node begin in `claims`, and behind the last node where they end. */
  readonly offsets: PackedColumn;
  readonly claims: PackedColumn;
  /** Of the claims after `built`: the newest of each node plus one, and for each of them the one before it plus one; 0 ends the chain. */
  readonly heads: PackedColumn;
  readonly before: PackedColumn;
}

/** Rows of an empty topology. */
export function emptyRows(): ClaimRows {
  return {
    built: 0,
    offsets: packed(new Uint32Array(1)),
    claims: packedColumn(),
    heads: packedColumn(),
    before: packedColumn(),
  };
}

/** Folds all claims into compressed rows by counting sort. O(nodes + claims) time, an array of each. */
export function buildRows(ends: PackedColumn, nodeCount: number): ClaimRows {
  const built = ends.length;
  const offsets = new Uint32Array(nodeCount + 1);
  for (let claim = 0; claim < built; claim += 1) offsets[valueAt(ends, claim) + 1] += 1;
  for (let node = 0; node < nodeCount; node += 1) offsets[node + 1] += offsets[node];

  const cursor = offsets.slice(0, nodeCount);
  const claims = new Uint32Array(built);
  for (let claim = 0; claim < built; claim += 1) claims[cursor[valueAt(ends, claim)]++] = claim;
  return { ...emptyRows(), built, offsets: packed(offsets), claims: packed(claims) };
}

/** Chains a claim that came after the rows were built, at its end. */
export function chainClaim({ heads, before }: ClaimRows, claim: number, node: number): void {
  padTo(heads, node + 1);
  append(before, valueAt(heads, node));
  setValue(heads, node, claim + 1);
}

/** Whether so many claims are chained that building anew pays: over 20,000 and over a tenth of the rows. */
export function isRowsStale({ built }: ClaimRows, claims: ClaimColumns): boolean {
  const chained = claims.from.length - built;
  return chained > 20_000 && chained * 10 > built;
}

/** Calls `visit` for each claim at a home node, in the order of arrival within the rows, then the chained ones, newest first. */
export function forEachClaimAt(rows: ClaimRows, node: number, visit: (claim: number) => void): void {
  const { built, offsets, claims, heads, before } = rows;
  if (node + 1 < offsets.length) {
    const end = valueAt(offsets, node + 1);
    for (let row = valueAt(offsets, node); row < end; row += 1) visit(valueAt(claims, row));
  }
  if (node >= heads.length) return;
  for (let claim = valueAt(heads, node) - 1; claim !== -1; claim = valueAt(before, claim - built) - 1) visit(claim);
}

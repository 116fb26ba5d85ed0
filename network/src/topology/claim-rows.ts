import type { ClaimColumns } from './claim-columns.ts';
import { extendTo, growable } from './growable.ts';
import type { ClaimRows } from './topology.ts';

/** Rows of an empty topology. */
export function emptyRows(): ClaimRows {
  return {
    built: 0,
    outOffsets: new Uint32Array(1),
    outClaims: new Uint32Array(0),
    inOffsets: new Uint32Array(1),
    inClaims: new Uint32Array(0),
    outHead: new Map(),
    inHead: new Map(),
    outNext: growable(Int32Array),
    inNext: growable(Int32Array),
  };
}

/** Folds all claims into compressed rows by counting sort. O(nodes + claims) time, two arrays of each. */
export function buildRows(claims: ClaimColumns, nodeCount: number): ClaimRows {
  const built = claims.from.length;
  const out = sortByEnd(claims.from.values, built, nodeCount);
  const into = sortByEnd(claims.to.values, built, nodeCount);

  return {
    ...emptyRows(),
    built,
    outOffsets: out.offsets,
    outClaims: out.claims,
    inOffsets: into.offsets,
    inClaims: into.claims,
  };
}

/** Chains a claim that came after the rows were built. */
export function chainClaim(rows: ClaimRows, claim: number, from: number, to: number): void {
  const at = claim - rows.built;
  extendTo(rows.outNext, at + 1, -1);
  extendTo(rows.inNext, at + 1, -1);
  rows.outNext.values[at] = rows.outHead.get(from) ?? -1;
  rows.inNext.values[at] = rows.inHead.get(to) ?? -1;
  rows.outHead.set(from, claim);
  rows.inHead.set(to, claim);
}

/** Whether so many claims are chained that building anew pays: over 20,000 and over a tenth of the rows. */
export function isRowsStale(rows: ClaimRows, claimCount: number): boolean {
  const chained = claimCount - rows.built;
  return chained > 20_000 && chained * 10 > rows.built;
}

/** Calls `visit` for each claim that starts at a home node, in the order of arrival within the rows, then the chained ones. */
export function forEachOut(rows: ClaimRows, node: number, visit: (claim: number) => void): void {
  if (node + 1 < rows.outOffsets.length) {
    for (let row = rows.outOffsets[node]; row < rows.outOffsets[node + 1]; row += 1) visit(rows.outClaims[row]);
  }
  for (let claim = rows.outHead.get(node) ?? -1; claim !== -1; claim = rows.outNext.values[claim - rows.built])
    visit(claim);
}

/** The same for the claims that end there. */
export function forEachIn(rows: ClaimRows, node: number, visit: (claim: number) => void): void {
  if (node + 1 < rows.inOffsets.length) {
    for (let row = rows.inOffsets[node]; row < rows.inOffsets[node + 1]; row += 1) visit(rows.inClaims[row]);
  }
  for (let claim = rows.inHead.get(node) ?? -1; claim !== -1; claim = rows.inNext.values[claim - rows.built])
    visit(claim);
}

function sortByEnd(ends: Uint32Array, count: number, nodeCount: number): { offsets: Uint32Array; claims: Uint32Array } {
  const offsets = new Uint32Array(nodeCount + 1);
  for (let claim = 0; claim < count; claim += 1) offsets[ends[claim] + 1] += 1;
  for (let node = 0; node < nodeCount; node += 1) offsets[node + 1] += offsets[node];

  const cursor = offsets.slice(0, nodeCount);
  const claims = new Uint32Array(count);
  for (let claim = 0; claim < count; claim += 1) claims[cursor[ends[claim]]++] = claim;
  return { offsets, claims };
}

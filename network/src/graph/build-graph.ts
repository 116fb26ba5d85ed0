import { orderedSum } from '../algorithms/ordered-sum.ts';
import type { Graph } from './graph.ts';
import { graphOfRows } from './graph-of-rows.ts';
import { sortedRows, type TieRows, type Ties } from './sorted-rows.ts';

/** Conventions of a graph; each is said in an answer that rests on it. */
export interface GraphOptions {
  /** Default: undirected. */
  readonly directed?: boolean;
  /** Parallel ties become one of the sum of their strengths, or stay; default `merge`. */
  readonly parallel?: 'merge' | 'keep';
  /** Default `drop`. */
  readonly loops?: 'drop' | 'keep';
}

/**
 * Builds a graph by counting sort, alike whatever the order of the ties. O(nodes + ties), and what sorting the strengths
 * of parallel ties takes.
 */
export function buildGraph(
  ties: Ties,
  { directed = false, parallel = 'merge', loops = 'drop' }: GraphOptions = {},
): Graph {
  const rows = sortedRows(ties, directed, loops === 'keep');
  const isMerged = parallel === 'merge' && hasParallel(rows);
  const strengths = ties.weights ? arcStrengths(rows, ties.weights) : undefined;
  const { offsets, heads, weights } = isMerged ? mergeParallel(rows, strengths) : { ...rows, weights: strengths };
  return graphOfRows(offsets, heads, directed, weights);
}

function hasParallel({ offsets, heads }: TieRows): boolean {
  for (let node = 0, arc = 0; node + 1 < offsets.length; node += 1) {
    for (let last = -1; arc < offsets[node + 1]; arc += 1) {
      if (heads[arc] === last) return true;
      last = heads[arc];
    }
  }
  return false;
}

/** The strength of each arc; of parallel ones in ascending order, whichever came first. */
function arcStrengths(rows: TieRows, weights: ArrayLike<number>): Float64Array {
  const strengths = Float64Array.from(rows.ties, (tie) => weights[tie]);
  forEachRun(rows, (start, end) => {
    if (end - start > 1) strengths.subarray(start, end).sort();
  });
  return strengths;
}

function mergeParallel(rows: TieRows, strengths: Float64Array | undefined) {
  const { offsets, heads } = rows;
  const merged = { offsets: new Int32Array(offsets.length), heads: new Int32Array(heads.length) };
  // Without strengths, what was merged is as strong as it was ties.
  const weights = new Float64Array(heads.length);
  let place = 0;
  forEachRun(rows, (start, end, node) => {
    merged.heads[place] = heads[start];
    weights[place] = strengths ? orderedSum([...strengths.subarray(start, end)]) : end - start;
    place += 1;
    merged.offsets[node + 1] = place;
  });
  for (let node = 1; node < offsets.length; node += 1)
    if (offsets[node] === offsets[node - 1]) merged.offsets[node] = merged.offsets[node - 1];
  return { offsets: merged.offsets, heads: merged.heads.slice(0, place), weights: weights.slice(0, place) };
}

/** Visits the arcs from one node to one other, which stand side by side. */
function forEachRun({ offsets, heads }: TieRows, visit: (start: number, end: number, node: number) => void): void {
  for (let node = 0; node + 1 < offsets.length; node += 1) {
    for (let start = offsets[node]; start < offsets[node + 1];) {
      let end = start + 1;
      while (end < offsets[node + 1] && heads[end] === heads[start]) end += 1;
      visit(start, end, node);
      start = end;
    }
  }
}

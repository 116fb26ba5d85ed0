import { orderedSum } from '../algorithms/ordered-sum.ts';
import type { Graph } from './graph.ts';

/** Ties between numbered nodes, one at each place of the lists. */
export interface Ties {
  readonly size: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Strengths; absent: each is 1. */
  readonly weights?: ArrayLike<number>;
}

/** Conventions of a graph; each is said in an answer that rests on it. */
export interface GraphOptions {
  /** Default: undirected. */
  readonly directed?: boolean;
  /** Parallel ties become one of the sum of their strengths, or stay; default `merge`. */
  readonly parallel?: 'merge' | 'keep';
  /** Default `drop`. */
  readonly loops?: 'drop' | 'keep';
}

/** Builds a graph by counting sort, alike whatever the order of the ties. O(nodes + ties). */
export function buildGraph(
  ties: Ties,
  { directed = false, parallel = 'merge', loops = 'drop' }: GraphOptions = {},
): Graph {
  const sorted = sortTies(ties, directed, loops === 'keep');
  const { from, to, weights } = parallel === 'merge' ? mergeParallel(sorted) : sorted;
  const out = rowsOf(ties.size, from, to, !directed);
  const inward = directed ? rowsOf(ties.size, to, from, false) : out;
  return {
    size: ties.size,
    directed,
    edges: from.length,
    offsets: out.offsets,
    heads: out.heads,
    arcEdge: out.arcEdge,
    inOffsets: inward.offsets,
    inHeads: inward.heads,
    inArcEdge: inward.arcEdge,
    from,
    to,
    weights,
  };
}

interface SortedTies {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array;
}

/** Ties by (from, to, strength), the smaller end first where they have no direction. */
function sortTies({ size, from, to, weights }: Ties, directed: boolean, keepLoops: boolean): SortedTies {
  let kept = Array.from({ length: from.length }, (_, tie) => tie);
  if (!keepLoops) kept = kept.filter((tie) => from[tie] !== to[tie]);
  if (weights) kept.sort((a, b) => weights[a] - weights[b]);
  const isTurned = (tie: number) => !directed && from[tie] > to[tie];
  const start = Int32Array.from(kept, (tie) => (isTurned(tie) ? to[tie] : from[tie]));
  const end = Int32Array.from(kept, (tie) => (isTurned(tie) ? from[tie] : to[tie]));
  const order = countingSort(size, start, countingSort(size, end, identity(kept.length)));
  return {
    from: order.map((place) => start[place]),
    to: order.map((place) => end[place]),
    weights: Float64Array.from(order, (place) => weights?.[kept[place]] ?? 1),
  };
}

function identity(length: number): Int32Array {
  return Int32Array.from({ length }, (_, place) => place);
}

/** Places in the order of their keys; equal keys keep their order. */
function countingSort(size: number, keys: Int32Array, places: Int32Array): Int32Array {
  const next = new Int32Array(size + 1);
  for (const key of keys) next[key + 1] += 1;
  for (let key = 0; key < size; key += 1) next[key + 1] += next[key];
  const order = new Int32Array(places.length);
  for (const place of places) {
    order[next[keys[place]]] = place;
    next[keys[place]] += 1;
  }
  return order;
}

function mergeParallel({ from, to, weights }: SortedTies): SortedTies {
  const first: number[] = [];
  for (let tie = 0; tie < from.length; tie += 1)
    if (tie === 0 || from[tie] !== from[tie - 1] || to[tie] !== to[tie - 1]) first.push(tie);
  const sums = first.map((tie, group) => {
    const end = first[group + 1] ?? from.length;
    return end - tie === 1 ? weights[tie] : orderedSum([...weights.subarray(tie, end)]);
  });
  return {
    from: Int32Array.from(first, (tie) => from[tie]),
    to: Int32Array.from(first, (tie) => to[tie]),
    weights: Float64Array.from(sums),
  };
}

/** Rows of arcs from `tails` to `heads`, heads ascending; both ways where asked. */
function rowsOf(size: number, tails: Int32Array, ends: Int32Array, bothWays: boolean) {
  const offsets = new Int32Array(size + 1);
  const isTwo = (edge: number) => bothWays && tails[edge] !== ends[edge];
  for (let edge = 0; edge < tails.length; edge += 1) {
    offsets[tails[edge] + 1] += 1;
    if (isTwo(edge)) offsets[ends[edge] + 1] += 1;
  }
  for (let node = 0; node < size; node += 1) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, size);
  const heads = new Int32Array(offsets[size]);
  const arcEdge = new Int32Array(offsets[size]);
  const put = (tail: number, head: number, edge: number) => {
    heads[next[tail]] = head;
    arcEdge[next[tail]] = edge;
    next[tail] += 1;
  };
  // Edges ascend by (from, to): whoever is smaller at an edge's start comes before the larger in the rows of its end.
  if (bothWays) for (let edge = 0; edge < tails.length; edge += 1) if (isTwo(edge)) put(ends[edge], tails[edge], edge);
  for (let edge = 0; edge < tails.length; edge += 1) put(tails[edge], ends[edge], edge);
  return { offsets, heads, arcEdge };
}

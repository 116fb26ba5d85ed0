import type { Graph } from '../graph/graph.ts';
import { neighbourRows, type NeighbourRows } from './neighbour-rows.ts';
import { createSharedNeighbours } from './shared-neighbours.ts';
import type { SimilarityMeasure, SimilarityOptions } from './similarity.ts';

/** Two nodes that are not tied, though what they share suggests it. */
export interface LinkSuggestion {
  /** The smaller number. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** Of all pairs with at least this score, the share that is tied. */
  readonly baseRate: number;
  /** How many pairs that share was taken of. */
  readonly pairs: number;
}

/** Suggestions, and what they must be held against. */
export interface LinkSuggestions {
  /** Highest score first, of equals the smaller numbers. */
  readonly suggestions: readonly LinkSuggestion[];
  /** The share of all pairs that is tied, whatever their score. */
  readonly anyPair: number;
  /** Nodes that were passed over as shared neighbours. */
  readonly hubs: readonly number[];
}

const LIMIT = 20;
/** A shared neighbour of more says nothing of two of its own, and the pairs are too many. */
const MOST_TIES = 1_000;

/**
 * Which pairs might be tied (D. Liben-Nowell, J. Kleinberg (2007), The link-prediction problem for social networks): the
 * most alike that are not. Each with its base rate: how often pairs of such a score are tied.
 * O(sum of squared degrees up to `mostTies`), twice, with O(limit) memory beside the graph.
 */
export function suggestLinks(
  graph: Graph,
  { by = 'adamicAdar', limit = LIMIT, mostTies = MOST_TIES }: SimilarityOptions = {},
): LinkSuggestions {
  const rows = neighbourRows(graph);
  const { size, offsets, heads } = rows;
  const best: Pair[] = [];
  forEachPair(rows, by, mostTies, (from, to, score, isTied) => {
    if (!isTied) keepBest(best, from, to, score, limit);
  });
  return {
    suggestions: withBaseRates(rows, by, mostTies, best),
    anyPair: size < 2 ? 0 : heads.length / (size * (size - 1)),
    hubs: Array.from({ length: size }, (_, node) => node).filter(
      (node) => offsets[node + 1] - offsets[node] > mostTies,
    ),
  };
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}
type VisitPair = (from: number, to: number, score: number, isTied: boolean) => void;

/** Every pair with a shared neighbour, once. */
function forEachPair(rows: NeighbourRows, by: SimilarityMeasure, mostTies: number, visit: VisitPair): void {
  const { forEach } = createSharedNeighbours(rows, mostTies);
  for (let from = 0; from < rows.size; from += 1) {
    forEach(from, from, (to, shared, jaccard, adamicAdar, isTied) => {
      visit(from, to, by === 'shared' ? shared : by === 'jaccard' ? jaccard : adamicAdar, isTied);
    });
  }
}

/** Puts a pair where it belongs among the best, if it does. */
function keepBest(best: Pair[], from: number, to: number, score: number, limit: number): void {
  const isBefore = (other: Pair): boolean =>
    score > other.score || (score === other.score && (from < other.from || (from === other.from && to < other.to)));
  let place = best.length;
  while (place > 0 && isBefore(best[place - 1])) place -= 1;
  if (place >= limit) return;
  best.splice(place, 0, { from, to, score });
  if (best.length > limit) best.pop();
}

function withBaseRates(rows: NeighbourRows, by: SimilarityMeasure, mostTies: number, best: Pair[]): LinkSuggestion[] {
  const tied = new Float64Array(best.length);
  const all = new Float64Array(best.length);
  forEachPair(rows, by, mostTies, (_from, _to, score, isTied) => {
    const place = firstAtMost(best, score);
    if (place === best.length) return;
    all[place] += 1;
    if (isTied) tied[place] += 1;
  });
  for (let place = 1; place < best.length; place += 1) {
    tied[place] += tied[place - 1];
    all[place] += all[place - 1];
  }
  return best.map((pair, place) => ({ ...pair, baseRate: tied[place] / all[place], pairs: all[place] }));
}

/** The first of pairs in descending order whose score is no higher. */
function firstAtMost(best: readonly Pair[], score: number): number {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (best[middle].score <= score) high = middle;
    else low = middle + 1;
  }
  return low;
}

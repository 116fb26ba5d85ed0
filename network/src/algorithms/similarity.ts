import type { Graph } from '../graph/graph.ts';
import { neighbourRows } from './neighbour-rows.ts';
import { createSharedNeighbours } from './shared-neighbours.ts';

/** By what nodes are alike: the number of shared neighbours, or one of two measures of `createSharedNeighbours`. */
export type SimilarityMeasure = 'shared' | 'jaccard' | 'adamicAdar';

/** A node whose neighbourhood is like that of another. */
export interface SimilarNode {
  readonly node: number;
  readonly shared: number;
  readonly jaccard: number;
  readonly adamicAdar: number;
}

/** What is asked for. */
export interface SimilarityOptions {
  /** Default `adamicAdar`. */
  readonly by?: SimilarityMeasure;
  /** Default 20. */
  readonly limit?: number;
  /** Shared neighbours with more ties are passed over. Default: none. */
  readonly mostTies?: number;
}

/** The nodes that share neighbours with a node, most alike first, of equals the smaller number. */
export function similarNodes(
  graph: Graph,
  node: number,
  { by = 'adamicAdar', limit = 20, mostTies }: SimilarityOptions = {},
): SimilarNode[] {
  const found: SimilarNode[] = [];
  createSharedNeighbours(neighbourRows(graph), mostTies).forEach(node, -1, (other, shared, jaccard, adamicAdar) => {
    found.push({ node: other, shared, jaccard, adamicAdar });
  });
  return found.sort((one, other) => other[by] - one[by] || one.node - other.node).slice(0, limit);
}

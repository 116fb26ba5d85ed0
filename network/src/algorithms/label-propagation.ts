import type { Graph } from '../graph/graph.ts';
import { visitingOrder } from './communities/visiting-order.ts';
import { weightedRows, type WeightedRows } from './communities/weighted-rows.ts';
import type { Communities, CommunityOptions } from './louvain.ts';
import { modularity } from './modularity.ts';
import { numberGroups } from './partition.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

/** Rounds after which labels that still change are taken as they are. */
const MOST_ROUNDS = 100;

/** Communities by labels, and whether they came to rest. */
export interface PropagatedLabels extends Communities {
  /** Whether every node bears a label that is strongest among its neighbours. */
  readonly isSettled: boolean;
}

/**
 * Communities by labels that spread: in an order drawn anew each round, every node takes the label that is strongest among
 * its neighbours, keeps its own if that is among the strongest, else draws one of them. Whatever the direction of ties.
 * Source: U. Raghavan, R. Albert, S. Kumara (2007), Near linear time algorithm to detect community structures.
 * O(edges) a round, at most 100 rounds. `resolution` is of the modularity alone.
 */
export function labelPropagation(
  graph: Graph,
  { seed = 1, resolution = 1, tick }: CommunityOptions = {},
): PropagatedLabels {
  const random = seededRandom(seed);
  const rows = weightedRows(graph);
  const labels = Int32Array.from({ length: graph.size }, (_, node) => node);
  const strongest = strongestLabels(rows, labels);
  let isSettled = false;
  for (let round = 0; round < MOST_ROUNDS && !isSettled; round += 1) {
    tick?.(round, MOST_ROUNDS);
    isSettled = !spread(labels, strongest, random);
  }
  const partition = numberGroups(labels);
  return { ...partition, modularity: modularity(graph, partition.of, resolution), isSettled };
}

function spread(labels: Int32Array, strongest: (node: number) => readonly number[], random: SeededRandom): boolean {
  let hasChanged = false;
  for (const node of visitingOrder(labels.length, random)) {
    const among = strongest(node);
    if (among.length === 0 || among.includes(labels[node])) continue;
    labels[node] = among[random.below(among.length)];
    hasChanged = true;
  }
  return hasChanged;
}

/** The labels that are strongest among the neighbours of a node, ascending; none where it has no neighbour. */
function strongestLabels({ size, offsets, heads, weights }: WeightedRows, labels: Int32Array) {
  const shared = new Float64Array(size);
  return (node: number): readonly number[] => {
    const touched: number[] = [];
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      const label = labels[heads[arc]];
      if (shared[label] === 0) touched.push(label);
      shared[label] += weights[arc];
    }
    const most = touched.reduce((sum, label) => Math.max(sum, shared[label]), 0);
    const among = touched.filter((label) => shared[label] === most).sort((a, b) => a - b);
    for (const label of touched) shared[label] = 0;
    return among;
  };
}

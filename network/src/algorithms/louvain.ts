import type { Graph } from '../graph/graph.ts';
import { moveNodes } from './communities/move-nodes.ts';
import { drawTogether, weightedRows, type WeightedRows } from './communities/weighted-rows.ts';
import { modularity } from './modularity.ts';
import { numberGroups, type Partition } from './partition.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';
import type { Tick } from './tick.ts';

/** Conventions of a search for communities. */
export interface CommunityOptions {
  /** The same seed gives the same communities. Default 1. */
  readonly seed?: number;
  /** Above 1 for more and smaller communities; default 1. */
  readonly resolution?: number;
  readonly tick?: Tick;
}

/** Communities, numbered in order of their least node, and how good a division they are. */
export interface Communities extends Partition {
  readonly modularity: number;
}

/** The second time nodes start from the communities of the first, which gains for a third of the time; a third gains nothing. */
const TIMES = 2;

/**
 * Communities by modularity (see `modularity`), whatever the direction of ties: nodes move to where it gains most,
 * communities are drawn together into nodes, and so on until nothing moves; then all once more, from the communities found.
 * A node without a tie is a community by itself.
 * Source: V. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre (2008), Fast unfolding of communities in large networks.
 * O(edges) a round; few rounds in practice.
 */
export function louvain(graph: Graph, { seed = 1, resolution = 1, tick }: CommunityOptions = {}): Communities {
  const random = seededRandom(seed);
  const rows = weightedRows(graph);
  let of = Int32Array.from({ length: graph.size }, (_, node) => node);
  for (let time = 0; time < TIMES; time += 1) of = climb(rows, of, resolution, random, tick);
  return { ...numberGroups(of), modularity: modularity(graph, of, resolution) };
}

/** Moves nodes from where they are, then what they make together, as long as anything moves. */
function climb(
  plain: WeightedRows,
  start: Int32Array,
  resolution: number,
  random: SeededRandom,
  tick: Tick | undefined,
): Int32Array<ArrayBuffer> {
  moveNodes(plain, start, resolution, random);
  let groups = numberGroups(start);
  const of = groups.of.slice();
  let rows = plain;
  while (true) {
    tick?.(plain.size - rows.size, plain.size);
    rows = drawTogether(rows, groups.of, groups.sizes.length);
    const community = Int32Array.from({ length: rows.size }, (_, node) => node);
    if (!moveNodes(rows, community, resolution, random)) return of;
    groups = numberGroups(community);
    for (let node = 0; node < of.length; node += 1) of[node] = groups.of[of[node]];
  }
}

import type { Graph } from '../graph/graph.ts';
import { condensation } from './condensation.ts';
import { membersOf } from './partition.ts';

/** Who stands together on a tier because each is above each: a component of one, or contradictory command. */
export interface TierGroup {
  readonly members: readonly number[];
  /** Whether more than one is above the others. */
  readonly contradictory: boolean;
  /** The edges within, which make it so; ascending. */
  readonly edges: readonly number[];
}

/** Who is above whom, by tiers. */
export interface Hierarchy {
  /** `tiers[t]` holds the groups at the longest distance t from a source. */
  readonly tiers: readonly (readonly TierGroup[])[];
  /** Nodes without a tie: nothing says where they stand. */
  readonly unranked: readonly number[];
}

/**
 * Tiers of a directed graph whose ties lead from above to below: strongly connected components are condensed, and the
 * tier of one is its longest distance from a source of the condensation (one that nobody outside is above).
 * Loops say nothing. O(nodes + edges).
 */
export function hierarchy(graph: Graph): Hierarchy {
  const { groups, graph: condensed } = condensation(graph);
  const within = Array.from(groups.sizes, (): number[] => []);
  const isTied = new Uint8Array(graph.size);
  for (let edge = 0; edge < graph.edges; edge += 1) {
    const [from, to] = [graph.from[edge], graph.to[edge]];
    if (from === to) continue;
    isTied[from] = isTied[to] = 1;
    if (groups.of[from] === groups.of[to]) within[groups.of[from]].push(edge);
  }

  const tiers: TierGroup[][] = [];
  const unranked: number[] = [];
  const tierOf = longestDistances(condensed);
  membersOf(groups).forEach((nodes, group) => {
    const members = [...nodes];
    if (!isTied[members[0]]) return unranked.push(members[0]);
    while (tiers.length <= tierOf[group]) tiers.push([]);
    return tiers[tierOf[group]].push({ members, contradictory: members.length > 1, edges: within[group] });
  });
  return { tiers, unranked };
}

/** Longest distance of each node from a source, of a directed graph with no way round; in topological order (A. Kahn 1962). */
function longestDistances({ size, offsets, heads, inOffsets }: Graph): Int32Array {
  const distances = new Int32Array(size);
  const above = Int32Array.from({ length: size }, (_, node) => inOffsets[node + 1] - inOffsets[node]);
  const queue = new Int32Array(size);
  let tail = 0;
  for (let node = 0; node < size; node += 1) if (above[node] === 0) queue[tail++] = node;
  for (let place = 0; place < tail; place += 1) {
    const node = queue[place];
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      const head = heads[arc];
      distances[head] = Math.max(distances[head], distances[node] + 1);
      above[head] -= 1;
      if (above[head] === 0) queue[tail++] = head;
    }
  }
  return distances;
}

import type { SeededRandom } from '../seeded-random.ts';
import { visitingOrder } from './visiting-order.ts';
import type { WeightedRows } from './weighted-rows.ts';

/** A move must gain more than this part of the node's strength, so that rounding moves nobody to and fro. */
const LEAST_GAIN = 1e-10;
/** Rounds end when fewer than one node in so many moves: the last few are not worth asking all their neighbours again. */
const RESTLESS = 1_000;

/**
 * Moves nodes, in an order drawn at random, to the community of a neighbour (or to none) where modularity gains most; of
 * equals to the smaller number. Whoever's neighbour has moved away is asked again in the next round, until hardly anybody
 * moves (of fewer than a thousand nodes: nobody). Changes `community` (numbers below `rows.size`) and says whether anybody
 * moved. Source: V. Traag, L. Waltman, N. van Eck (2019), From Louvain to Leiden, fast local move; in rounds instead of a
 * queue, for the order of memory. O(arcs) a round.
 */
export function moveNodes(
  rows: WeightedRows,
  community: Int32Array,
  resolution: number,
  random: SeededRandom,
): boolean {
  const { size, offsets, heads, weights, strengths, total } = rows;
  const { sums, members, empty } = occupancy(rows, community);
  const shared = new Float64Array(size);
  const touched = new Int32Array(size);
  const order = visitingOrder(size, random);
  const isDue = new Uint8Array(size).fill(1);
  let hasMoved = false;

  for (let moves = size; moves > 0 && moves * RESTLESS >= size;) {
    moves = 0;
    for (let place = 0; place < size; place += 1) {
      const node = order[place];
      if (isDue[node] === 0) continue;
      isDue[node] = 0;
      const own = community[node];
      const strength = strengths[node];
      const start = offsets[node];
      const end = offsets[node + 1];
      let count = 0;
      for (let arc = start; arc < end; arc += 1) {
        const number = community[heads[arc]];
        const sum = shared[number];
        if (sum === 0) touched[count++] = number;
        shared[number] = sum + weights[arc];
      }

      const cost = (resolution * strength) / total;
      let best = own;
      let most = shared[own] - cost * (sums[own] - strength) + LEAST_GAIN * strength;
      for (let index = 0; index < count; index += 1) {
        const number = touched[index];
        const gain = shared[number] - cost * sums[number];
        shared[number] = 0;
        if (number === own || gain < most) continue;
        if (gain > most || (best !== own && number < best)) {
          most = gain;
          best = number;
        }
      }
      if (most < 0 && members[own] > 1) best = empty.pop() ?? own;
      if (best === own) continue;

      moves += 1;
      community[node] = best;
      members[own] -= 1;
      sums[own] -= strength;
      if (members[own] === 0) empty.push(own);
      // A sum that came down to nobody starts anew, without what rounding left of it.
      sums[best] = members[best] === 0 ? strength : sums[best] + strength;
      members[best] += 1;
      for (let arc = start; arc < end; arc += 1) if (community[heads[arc]] !== best) isDue[heads[arc]] = 1;
    }
    hasMoved ||= moves > 0;
  }
  return hasMoved;
}

/** Strength and members of each community, and the numbers of none. */
function occupancy({ size, strengths }: WeightedRows, community: Int32Array) {
  const sums = new Float64Array(size);
  const members = new Int32Array(size);
  for (let node = 0; node < size; node += 1) {
    sums[community[node]] += strengths[node];
    members[community[node]] += 1;
  }
  const empty: number[] = [];
  for (let number = 0; number < size; number += 1) if (members[number] === 0) empty.push(number);
  return { sums, members, empty };
}

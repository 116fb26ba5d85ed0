import type { SeededRandom } from '../seeded-random.ts';
import { visitingOrder } from './visiting-order.ts';
import type { WeightedRows } from './weighted-rows.ts';

/** How random merges are: a merge that gains this part of the node's strength less is e times rarer. */
const RANDOMNESS = 0.01;

/**
 * Divides each community into parts that hold together: nodes, each alone at first, join a part of their community at
 * random, the likelier the more modularity gains, if both node and part are well tied to the rest of the community.
 * Every part is connected. Returns the part of each node (a number below `rows.size`).
 * Source: V. Traag, L. Waltman, N. van Eck (2019), From Louvain to Leiden, refinement; gains relative to the node's
 * strength. O(arcs).
 */
export function mergeWithin(
  rows: WeightedRows,
  community: Int32Array,
  resolution: number,
  random: SeededRandom,
): Int32Array {
  const { size, offsets, heads, weights, strengths, total } = rows;
  const part = Int32Array.from({ length: size }, (_, node) => node);
  const partSums = strengths.slice();
  const members = new Int32Array(size).fill(1);
  const sums = new Float64Array(size);
  for (let node = 0; node < size; node += 1) sums[community[node]] += strengths[node];
  /** Strength of the ties of a part to the rest of its community. */
  const outward = outwardStrengths(rows, community);
  const shared = new Float64Array(size);
  const touched = new Int32Array(size);
  const chances = new Float64Array(size);
  const rate = resolution / total;
  const isWellTied = (number: number, whole: number): boolean =>
    outward[number] >= rate * partSums[number] * (whole - partSums[number]);

  for (const node of visitingOrder(size, random)) {
    const whole = sums[community[node]];
    if (members[part[node]] !== 1 || !isWellTied(part[node], whole)) continue;
    const own = part[node];
    const strength = strengths[node];
    let count = 0;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      if (community[heads[arc]] !== community[node]) continue;
      const number = part[heads[arc]];
      if (shared[number] === 0) touched[count++] = number;
      shared[number] += weights[arc];
    }
    if (count === 0) continue;
    let most = 0;
    for (let place = 0; place < count; place += 1) {
      const number = touched[place];
      const gain = shared[number] - rate * strength * partSums[number];
      chances[place] = gain >= 0 && isWellTied(number, whole) ? gain : -1;
      most = Math.max(most, chances[place]);
    }
    const choice = draw(chances, count, most, RANDOMNESS * strength, random);
    if (choice !== -1) {
      const number = touched[choice];
      outward[number] += outward[own] - 2 * shared[number];
      partSums[number] += strength;
      members[number] += 1;
      members[own] = 0;
      part[node] = number;
    }
    for (let place = 0; place < count; place += 1) shared[touched[place]] = 0;
  }
  return part;
}

function outwardStrengths({ size, offsets, heads, weights }: WeightedRows, community: Int32Array): Float64Array {
  const outward = new Float64Array(size);
  for (let node = 0; node < size; node += 1)
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1)
      if (community[heads[arc]] === community[node]) outward[node] += weights[arc];
  return outward;
}

/** A place drawn by exp(gain / scale), or -1: to stay alone gains 0. Gains below 0 are not drawn. */
function draw(gains: Float64Array, count: number, most: number, scale: number, random: SeededRandom): number {
  const chance = (gain: number) => (gain < 0 ? 0 : Math.exp((gain - most) / scale));
  let all = chance(0);
  for (let place = 0; place < count; place += 1) all += chance(gains[place]);
  let drawn = random.next() * all - chance(0);
  if (drawn < 0) return -1;
  let last = -1;
  for (let place = 0; place < count; place += 1) {
    const own = chance(gains[place]);
    if (own === 0) continue;
    last = place;
    drawn -= own;
    if (drawn < 0) break;
  }
  return last;
}

import { seededRandom } from '@corridor/network';
import type { Size } from '../measurement.ts';

/** Ends of edges between numbered nodes. */
export interface EdgeList {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export const PLANTED_SEED = 1;
/** Nodes, each with five edges. */
const sizes: Readonly<Record<Size, number>> = { small: 1_000, standard: 100_000 };
const EDGES_A_NODE = 5;
const SHARE_INSIDE = 0.75;
const DEGREE_EXPONENT = 2.3;
const COMMUNITY_EXPONENT = 2;
const LEAST_COMMUNITY = 20;

/** The planted graph of a size of benchmarks. */
export function plantedGraph(size: Size): EdgeList {
  return plantedGraphOf(sizes[size]);
}

/**
 * A degree-corrected planted partition: communities of power-law sizes, nodes of power-law weight, three edges in four
 * inside a community, no loop and no edge twice; numbered at random. The same at every call.
 */
export function plantedGraphOf(nodes: number): EdgeList {
  const edges = EDGES_A_NODE * nodes;
  const random = seededRandom(PLANTED_SEED);
  const pareto = (least: number, exponent: number) => least / (1 - random.next()) ** (1 / (exponent - 1));

  const starts = [0];
  while (lastOf(starts) < nodes)
    starts.push(Math.min(nodes, lastOf(starts) + Math.floor(pareto(LEAST_COMMUNITY, COMMUNITY_EXPONENT))));
  const community = new Int32Array(nodes);
  starts.slice(1).forEach((end, at) => community.fill(at, starts[at], end));
  const sums = new Float64Array(nodes + 1);
  for (let node = 0; node < nodes; node += 1)
    sums[node + 1] = (sums[node] ?? 0) + Math.min(pareto(1, DEGREE_EXPONENT), 2 * Math.sqrt(nodes));

  /** A node from a range, as likely as its weight says. */
  const pick = (start: number, end: number): number => {
    const [least = 0, most = 0] = [sums[start], sums[end]];
    const wanted = least + random.next() * (most - least);
    let [low, high] = [start, end - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle + 1] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  const number = shuffled(nodes, random.below);
  const [from, to] = [new Int32Array(edges), new Int32Array(edges)];
  const seen = new Set<number>();
  while (seen.size < edges) {
    const one = pick(0, nodes);
    const own = community[one] ?? 0;
    const other = random.next() < SHARE_INSIDE ? pick(starts[own] ?? 0, starts[own + 1] ?? nodes) : pick(0, nodes);
    const key = Math.min(one, other) * nodes + Math.max(one, other);
    if (one === other || seen.has(key)) continue;
    from[seen.size] = number[one] ?? 0;
    to[seen.size] = number[other] ?? 0;
    seen.add(key);
  }
  return { size: nodes, from, to };
}

function shuffled(count: number, below: (count: number) => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

function lastOf(values: readonly number[]): number {
  return values.at(-1) ?? 0;
}

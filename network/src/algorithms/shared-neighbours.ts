import type { NeighbourRows } from './neighbour-rows.ts';

/** What two nodes with shared neighbours have in common. */
export type VisitShared = (other: number, shared: number, jaccard: number, adamicAdar: number, isTied: boolean) => void;

/** Finds who shares neighbours with a node; arrays are made once. */
export interface SharedNeighbours {
  /** Visits every node of a number above `least` that shares a neighbour with a node, in an order that is always the same. */
  readonly forEach: (node: number, least: number, visit: VisitShared) => void;
}

/**
 * Similarity of neighbourhoods. Jaccard (P. Jaccard 1901): shared neighbours over all neighbours of either, the two
 * themselves left out, so that a tie between them changes nothing. Adamic–Adar (L. Adamic, E. Adar (2003), Friends and
 * neighbors on the web): the sum over shared neighbours of 1 over the logarithm of how many neighbours they have, as rare
 * company tells more. O(sum of the degrees of a node's neighbours) a node.
 * @param mostTies a neighbour with more does not count: it tells next to nothing and takes the most time.
 */
export function createSharedNeighbours(
  { size, offsets, heads }: NeighbourRows,
  mostTies: number = Infinity,
): SharedNeighbours {
  const shared = new Int32Array(size);
  const adamicAdar = new Float64Array(size);
  const tied = new Int32Array(size).fill(-1);
  const found = new Int32Array(size);
  const degree = (node: number) => offsets[node + 1] - offsets[node];
  const isCounted = (node: number) => degree(node) <= mostTies;
  /** How many neighbours of each node count. */
  const counted = new Int32Array(size);
  for (let node = 0; node < size; node += 1)
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) if (isCounted(heads[arc])) counted[node] += 1;

  /** Counts what the others share with a node; returns how many others there are. */
  function collect(node: number, least: number): number {
    let count = 0;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      const between = heads[arc];
      tied[between] = node;
      if (!isCounted(between)) continue;
      const weight = 1 / Math.log(degree(between));
      for (let next = offsets[between]; next < offsets[between + 1]; next += 1) {
        const other = heads[next];
        if (other <= least || other === node) continue;
        if (shared[other] === 0) found[count++] = other;
        shared[other] += 1;
        adamicAdar[other] += weight;
      }
    }
    return count;
  }

  return {
    forEach(node, least, visit) {
      const count = collect(node, least);
      for (let place = 0; place < count; place += 1) {
        const other = found[place];
        const isTied = tied[other] === node;
        const own = isTied ? Number(isCounted(node)) + Number(isCounted(other)) : 0;
        const either = counted[node] + counted[other] - shared[other] - own;
        visit(other, shared[other], shared[other] / either, adamicAdar[other], isTied);
        shared[other] = 0;
        adamicAdar[other] = 0;
      }
    },
  };
}

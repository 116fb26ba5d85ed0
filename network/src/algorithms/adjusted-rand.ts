import type { Partition } from './partition.ts';

/**
 * How alike two divisions of the same nodes are: pairs of nodes that are together in both, corrected for chance. 1 where they
 * are the same, about 0 where one says nothing of the other; 1 where both put all nodes together or all apart.
 * Source: L. Hubert, P. Arabie (1985), Comparing partitions. O(nodes).
 */
export function adjustedRand(one: Partition, other: Partition): number {
  let both = 0;
  for (const nodes of overlaps(one, other).values()) both += pairs(nodes);
  const inOne = one.sizes.reduce((sum, size) => sum + pairs(size), 0);
  const inOther = other.sizes.reduce((sum, size) => sum + pairs(size), 0);
  const all = pairs(one.of.length);
  const expected = all === 0 ? 0 : (inOne * inOther) / all;
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

/** How many nodes are in each group of the one and of the other, by `group of one × groups of other + group of other`. */
export function overlaps(one: Partition, other: Partition): Map<number, number> {
  const cells = new Map<number, number>();
  one.of.forEach((group, node) => {
    const cell = group * other.sizes.length + other.of[node];
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  });
  return cells;
}

/** Unordered pairs of so many. */
export function pairs(nodes: number): number {
  return (nodes * (nodes - 1)) / 2;
}

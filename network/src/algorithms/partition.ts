/** A division of the nodes into groups, numbered in order of their least node. */
export interface Partition {
  /** The group of each node. */
  readonly of: Int32Array;
  /** How many nodes each group has. */
  readonly sizes: Int32Array;
}

/** Numbers groups in order of their least node, whatever labels from 0 up to the number of nodes they bore. O(nodes). */
export function numberGroups(labels: ArrayLike<number>): Partition {
  const size = labels.length;
  const number = new Int32Array(size + 1).fill(-1);
  const of = new Int32Array(size);
  const sizes = new Int32Array(size);
  let groups = 0;
  for (let node = 0; node < size; node += 1) {
    const label = labels[node];
    if (number[label] === -1) number[label] = groups++;
    of[node] = number[label];
    sizes[of[node]] += 1;
  }
  return { of, sizes: sizes.slice(0, groups) };
}

/** The nodes of each group, ascending. O(nodes). */
export function membersOf({ of, sizes }: Partition): readonly Int32Array[] {
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  of.forEach((group, node) => {
    members[group][filled[group]++] = node;
  });
  return members;
}

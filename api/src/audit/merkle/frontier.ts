import { emptyRoot, nodeHash } from './hashes.ts';

/** The right edge of a growing tree: as many hashes as its size has ones, enough for the root after every leaf. */
export interface Frontier {
  size(): number;
  append(leaf: Buffer): void;
  root(): Buffer;
}

/** A tree that grows by leaves and keeps its edge alone. */
export function createFrontier(): Frontier {
  let size = 0;
  // Complete subtrees from the widest to the narrowest, one for each one in the size.
  const edge: Buffer[] = [];
  return {
    size: () => size,
    append(leaf) {
      let node = leaf;
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
        const left = edge.pop();
        if (left) node = nodeHash(left, node);
      }
      edge.push(node);
      size += 1;
    },
    root() {
      const last = edge.at(-1);
      if (last === undefined) return emptyRoot;
      return edge.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
    },
  };
}

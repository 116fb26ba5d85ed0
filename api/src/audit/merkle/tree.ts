import { createFrontier } from './frontier.ts';
import { HASH_BYTES, nodeHash } from './hashes.ts';
import type { NodeAt } from './proofs.ts';

/** Hashes of leaves, one after the other. */
export interface Leaves {
  append(leaves: Buffer): void;
  /** The hashes from one leaf on. */
  read(from: number, count: number): Buffer;
}

/** A growing tree that can also prove: hashes of wide subtrees stay in memory, narrow ones are folded from their leaves. */
export interface Tree {
  size(): number;
  append(leaf: Buffer): void;
  root(): Buffer;
  readonly nodeAt: NodeAt;
}

/** Subtrees of this level and above stay: 2^8 leaves, so an entry costs a quarter of a byte. */
const KEPT_LEVEL = 8;

/** An empty tree over a store of leaves. */
export function createTree(leaves: Leaves): Tree {
  const frontier = createFrontier();
  const kept: Buffer[][] = [];

  const fold = (level: number, index: number): Buffer => {
    let hashes = leaves.read(index * 2 ** level, 2 ** level);
    while (hashes.length > HASH_BYTES) {
      const above = [];
      for (let at = 0; at < hashes.length; at += 2 * HASH_BYTES) {
        above.push(
          nodeHash(hashes.subarray(at, at + HASH_BYTES), hashes.subarray(at + HASH_BYTES, at + 2 * HASH_BYTES)),
        );
      }
      hashes = Buffer.concat(above);
    }
    return hashes;
  };
  const keep = (level: number, node: Buffer): void => {
    const row = (kept[level - KEPT_LEVEL] ??= []);
    row.push(node);
    const left = row.at(-2);
    if (row.length % 2 === 0 && left) keep(level + 1, nodeHash(left, node));
  };

  return {
    size: () => frontier.size(),
    root: () => frontier.root(),
    append(leaf) {
      leaves.append(leaf);
      frontier.append(leaf);
      const size = frontier.size();
      if (size % 2 ** KEPT_LEVEL === 0) keep(KEPT_LEVEL, fold(KEPT_LEVEL, size / 2 ** KEPT_LEVEL - 1));
    },
    nodeAt(level, index) {
      const node = level < KEPT_LEVEL ? fold(level, index) : kept[level - KEPT_LEVEL]?.[index];
      if (!node) throw new Error(`The tree has no subtree ${index} of level ${level}`);
      return node;
    },
  };
}

/** Leaves in memory: for tests and for short logs. */
export function leavesInMemory(): Leaves {
  let all = Buffer.alloc(1_024 * HASH_BYTES);
  let used = 0;
  return {
    append(leaf) {
      if (used + leaf.length > all.length) all = Buffer.concat([all, Buffer.alloc(all.length)]);
      leaf.copy(all, used);
      used += leaf.length;
    },
    read: (from, count) => all.subarray(from * HASH_BYTES, (from + count) * HASH_BYTES),
  };
}

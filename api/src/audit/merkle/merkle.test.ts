import { expect, test } from 'vitest';
import { createFrontier } from './frontier.ts';
import { emptyRoot, leafHash, nodeHash } from './hashes.ts';
import { consistencyProof, isConsistent, rootOver } from './proofs.ts';
import { createTree, leavesInMemory } from './tree.ts';

/** The definition of RFC 6962, 2.1, word by word: the witness that shares no code with the tree. */
function slowRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return emptyRoot;
  const [only] = leaves;
  if (leaves.length === 1 && only) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(slowRoot(leaves.slice(0, split)), slowRoot(leaves.slice(split)));
}

const leaves = Array.from({ length: 700 }, (_, at) => leafHash(Buffer.from(`record ${at}`)));

test('the empty tree and one known tree have the roots of the test vectors of RFC 6962', () => {
  const frontier = createFrontier();
  expect(frontier.root().toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  frontier.append(leafHash(Buffer.alloc(0)));
  expect(frontier.root().toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

test('the frontier has the root of the definition after every leaf', () => {
  const frontier = createFrontier();
  for (const [at, leaf] of leaves.slice(0, 130).entries()) {
    frontier.append(leaf);
    expect(frontier.root()).toStrictEqual(slowRoot(leaves.slice(0, at + 1)));
  }
});

test('a tree proves every step from a size to a later one, and no other root', () => {
  const tree = createTree(leavesInMemory());
  for (const leaf of leaves) tree.append(leaf);
  expect(tree.root()).toStrictEqual(slowRoot(leaves));

  for (const now of [1, 2, 3, 7, 64, 257, 511, 512, 513, 700]) {
    const nowRoot = rootOver(tree.nodeAt, 0, now);
    expect(nowRoot).toStrictEqual(slowRoot(leaves.slice(0, now)));
    for (const before of [0, 1, 2, 3, 5, 6, 63, 64, 65, 255, 256, 257, 510, 512, 699, 700].filter((n) => n <= now)) {
      const proof = consistencyProof(tree.nodeAt, before, now);
      const beforeRoot = slowRoot(leaves.slice(0, before));
      const claim = (root: Buffer, hashes = proof) =>
        isConsistent({ size: before, root }, { size: now, root: nowRoot }, hashes);
      expect(claim(beforeRoot), `${before} to ${now}`).toBe(true);
      if (before === 0) continue;
      expect(claim(leafHash(Buffer.from('another story'))), `${before} to ${now}`).toBe(false);
      expect(claim(beforeRoot, [...proof, nowRoot])).toBe(false);
    }
  }
});

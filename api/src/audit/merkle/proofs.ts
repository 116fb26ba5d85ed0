import { emptyRoot, nodeHash } from './hashes.ts';

/** Hash of the complete subtree over the leaves from `index` · 2^`level` on. */
export type NodeAt = (level: number, index: number) => Buffer;

/** The largest power of two below a size of at least 2. */
function splitOf(size: number): number {
  return 2 ** Math.ceil(Math.log2(size) - 1);
}

/** Root over the leaves from `from` to before `to`; `from` is a multiple of the width of the tree's subtrees there. */
export function rootOver(nodeAt: NodeAt, from: number, to: number): Buffer {
  const size = to - from;
  if (size === 0) return emptyRoot;
  const level = Math.log2(size);
  if (Number.isInteger(level)) return nodeAt(level, from / size);
  const split = splitOf(size);
  return nodeHash(rootOver(nodeAt, from, from + split), rootOver(nodeAt, from + split, to));
}

/** That the tree of `now` leaves goes on from the tree of `before` leaves: the hashes of RFC 6962, 2.1.2. */
export function consistencyProof(nodeAt: NodeAt, before: number, now: number): Buffer[] {
  if (before === 0 || before === now) return [];
  const prove = (from: number, to: number, isWhole: boolean): Buffer[] => {
    const part = before - from;
    if (part === to - from) return isWhole ? [] : [rootOver(nodeAt, from, to)];
    const split = splitOf(to - from);
    return part <= split
      ? [...prove(from, from + split, isWhole), rootOver(nodeAt, from + split, to)]
      : [...prove(from + split, to, false), rootOver(nodeAt, from, from + split)];
  };
  return prove(0, now, true);
}

/** Whether a proof shows that the tree with the root `nowRoot` goes on from the one with `beforeRoot` (RFC 9162, 2.1.4.2). */
export function isConsistent(
  before: { readonly size: number; readonly root: Buffer },
  now: { readonly size: number; readonly root: Buffer },
  proof: readonly Buffer[],
): boolean {
  if (before.size > now.size) return false;
  if (before.size === now.size) return proof.length === 0 && before.root.equals(now.root);
  if (before.size === 0) return proof.length === 0;
  const path = Number.isInteger(Math.log2(before.size)) ? [before.root, ...proof] : [...proof];
  const [first, ...rest] = path;
  if (first === undefined) return false;
  let [fn, sn] = [before.size - 1, now.size - 1];
  const up = () => ([fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]);
  while (fn % 2 === 1) up();
  let [fr, sr] = [first, first];
  for (const hash of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(hash, fr);
      sr = nodeHash(hash, sr);
      while (fn % 2 === 0 && fn !== 0) up();
    } else {
      sr = nodeHash(sr, hash);
    }
    up();
  }
  return sn === 0 && fr.equals(before.root) && sr.equals(now.root);
}

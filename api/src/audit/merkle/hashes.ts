import { hash } from 'node:crypto';

/** Hashes of a Merkle tree as in RFC 6962, 2.1: leaves and inner nodes have prefixes of their own. */

export const HASH_BYTES = 32;
const LEAF = 0;
const NODE = 1;

/** SHA-256(0x00 ‖ record). */
export function leafHash(record: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(record.length + 1);
  bytes[0] = LEAF;
  bytes.set(record, 1);
  return hash('sha256', bytes, 'buffer');
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(1 + left.length + right.length);
  bytes[0] = NODE;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return hash('sha256', bytes, 'buffer');
}

/** Root of the tree without leaves. */
export const emptyRoot: Buffer = hash('sha256', '', 'buffer');

import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { HASH_BYTES } from '../merkle/hashes.ts';
import type { Leaves } from '../merkle/tree.ts';

/** Leaves in a file beside the log. It only saves reading: what it lacks is computed again from the segments. */
export interface LeavesFile extends Leaves {
  /** How many a former process left. */
  readonly found: number;
  /** Forgets those from a number on. */
  cut(size: number): void;
  close(): void;
}

/** Opens or makes the file of leaves. */
export function openLeaves(path: string): LeavesFile {
  const file = openSync(path, 'a+', 0o600);
  const found = Math.floor(fstatSync(file).size / HASH_BYTES);
  return {
    found,
    append: (leaves) => void writeSync(file, leaves),
    read(from, count) {
      const bytes = Buffer.alloc(count * HASH_BYTES);
      const read = readSync(file, bytes, 0, bytes.length, from * HASH_BYTES);
      if (read < bytes.length) throw new Error('The file of leaves is shorter than the log');
      return bytes;
    },
    cut: (size) => ftruncateSync(file, size * HASH_BYTES),
    close: () => closeSync(file),
  };
}

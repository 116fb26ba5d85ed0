import { bytesOf, growable, push, trimArray } from './growable.ts';
import { mixHash } from './mix-hash.ts';
import { createRowIndex } from './row-index.ts';

/** Ids of 32 hex characters as four 32-bit words each, numbered in the order in which they came. */
export interface IdTable {
  /** How many ids there are; their numbers are 0 to `size - 1`. */
  readonly size: number;
  /** The number of an id, or -1. Expected O(1). */
  find(id: string): number;
  /** The number of an id, which is added when it is new. */
  add(id: string): number;
  /** The id of a number. */
  idOf(index: number): string;
  /** Gives back room to grow. */
  trim(): void;
  /** Bytes held in memory. */
  readonly bytes: number;
}

/**
 * A hash table over fixed-width bytes: some 19 bytes an id, where a map of strings takes over 100.
 * The ids are keyed hashes, but nothing rests on that: all their words are mixed.
 */
export function createIdTable(): IdTable {
  const words = growable(Uint32Array);
  const probe = new Uint32Array(4);
  const index = createRowIndex((row) => hashOf(words.values, row * 4));

  const parse = (id: string) => {
    for (let word = 0; word < 4; word += 1) probe[word] = parseHex(id, word * 8);
    return hashOf(probe, 0);
  };
  const isProbe = (row: number) => {
    const { values } = words;
    const at = row * 4;
    return (
      values[at] === probe[0] &&
      values[at + 1] === probe[1] &&
      values[at + 2] === probe[2] &&
      values[at + 3] === probe[3]
    );
  };

  return {
    get size() {
      return words.length / 4;
    },
    get bytes() {
      return bytesOf(words) + index.bytes;
    },
    find(id) {
      if (id.length !== 32) return -1;
      return index.find(parse(id), isProbe);
    },
    add(id) {
      if (id.length !== 32) throw new RangeError('An id has 32 characters');
      const hash = parse(id);
      const known = index.find(hash, isProbe);
      if (known !== -1) return known;
      for (let word = 0; word < 4; word += 1) push(words, probe[word]);
      index.enter(hash);
      return words.length / 4 - 1;
    },
    idOf(row) {
      const at = row * 4;
      const { values } = words;
      return hexOf(values[at]) + hexOf(values[at + 1]) + hexOf(values[at + 2]) + hexOf(values[at + 3]);
    },
    trim() {
      trimArray(words);
      index.trim();
    },
  };
}

function hashOf(words: Uint32Array, at: number): number {
  return mixHash(mixHash(mixHash(mixHash(0, words[at]), words[at + 1]), words[at + 2]), words[at + 3]);
}

function parseHex(text: string, start: number): number {
  let value = 0;
  for (let at = start; at < start + 8; at += 1) {
    const character = text.charCodeAt(at);
    value = (value << 4) | (character < 58 ? character - 48 : (character | 32) - 87);
  }
  return value >>> 0;
}

function hexOf(word: number): string {
  return word.toString(16).padStart(8, '0');
}

import type { CodeTable } from './code-table.ts';
import { mixHash } from './mix-hash.ts';
import { append, packedColumn, trimColumn, valueAt } from './packed-column.ts';
import { createRowIndex } from './row-index.ts';
import { mostBytes, readText, writeText } from './text-bytes.ts';

/** Numbers for many texts, which may be as many as there are rows. */
export interface TextTable extends CodeTable {
  /** Gives back room to grow. */
  trim(): void;
  /** Bytes held in memory. */
  readonly bytes: number;
}

/**
 * An empty table: its texts in one run of bytes, decoded when asked for. Some six bytes a text beside its own, where a map
 * of strings takes over 100. Unlike `createCodeTable`, `textOf` makes the text anew: O(length).
 */
export function createTextTable(): TextTable {
  let bytes = new Uint8Array(1024);
  /** Where each text ends in `bytes`. */
  const ends = packedColumn();
  /** The text that is looked for. */
  let wanted = new Uint8Array(64);
  let wantedLength = 0;

  const startOf = (code: number) => (code === 0 ? 0 : valueAt(ends, code - 1));
  const index = createRowIndex((code) => hashOf(bytes, startOf(code), valueAt(ends, code)));
  const isWanted = (code: number) => {
    const start = startOf(code);
    if (valueAt(ends, code) - start !== wantedLength) return false;
    for (let at = 0; at < wantedLength; at += 1) if (wanted[at] !== bytes[start + at]) return false;
    return true;
  };
  const want = (text: string) => {
    if (mostBytes(text) > wanted.length) wanted = new Uint8Array(mostBytes(text));
    wantedLength = writeText(wanted, 0, text);
    return hashOf(wanted, 0, wantedLength);
  };
  const resize = (room: number) => {
    const moved = new Uint8Array(room);
    moved.set(bytes.subarray(0, startOf(ends.length)));
    bytes = moved;
  };

  return {
    get size() {
      return ends.length;
    },
    get bytes() {
      return bytes.byteLength + ends.words.byteLength + index.bytes;
    },
    find: (text) => index.find(want(text), isWanted),
    add(text) {
      const hash = want(text);
      const known = index.find(hash, isWanted);
      if (known !== -1) return known;
      const start = startOf(ends.length);
      const end = start + wantedLength;
      if (end > bytes.length) resize(Math.ceil(end * 1.125));
      bytes.set(wanted.subarray(0, wantedLength), start);
      const added = append(ends, end);
      index.enter(hash);
      return added;
    },
    textOf: (code) => readText(bytes, startOf(code), valueAt(ends, code)),
    trim() {
      resize(startOf(ends.length));
      trimColumn(ends);
      index.trim();
    },
  };
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at], 0x0100_0193);
  return mixHash(hash, end - start);
}

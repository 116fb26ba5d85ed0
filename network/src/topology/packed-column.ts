/**
 * Whole numbers from 0 up, each in as few bits as the largest of them needs: a code out of five takes three bits, the
 * number of one of 100,000 entities 17. `words` is replaced when the column grows, so never keep it across an `append`.
 */
export interface PackedColumn {
  words: Uint32Array;
  /** Bits of a value; 0 while all are 0, which takes no room at all. */
  width: number;
  /** The lowest `width` bits. */
  mask: number;
  length: number;
  /** Values that fit before the column grows; endless at width 0. */
  room: number;
}

const MAX_WIDTH = 31;
/** Half a gigabyte: the place of a bit is a number of 32 bits. */
const MAX_BITS = 2 ** 32;
/** Values from which on a column grows by small steps. */
const LARGE = 1 << 16;
const FIRST_ROOM = 256;

/** An empty column. */
export function packedColumn(): PackedColumn {
  return { words: new Uint32Array(2), width: 0, mask: 0, length: 0, room: Infinity };
}

/** The values of an array as a column without idle room. O(n). */
export function packed(values: Uint32Array): PackedColumn {
  const column = packedColumn();
  column.length = values.length;
  let bits = 0;
  for (let index = 0; index < values.length; index += 1) bits |= values[index];
  repack(column, 32 - Math.clz32(bits), values.length);

  const { words, width } = column;
  let word = 0;
  let at = 0;
  let filled = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    word |= value << filled;
    filled += width;
    if (filled < 32) continue;
    words[at] = word;
    at += 1;
    filled -= 32;
    word = (value >>> 1) >>> (width - filled - 1);
  }
  words[at] = word;
  return column;
}

/** The value at a place below `length`. O(1). */
export function valueAt({ words, width, mask }: PackedColumn, index: number): number {
  const bit = Math.imul(index, width);
  const at = bit >>> 5;
  const shift = bit & 31;
  // A shift by 32 is none, hence the two steps.
  return ((words[at] >>> shift) | ((words[at + 1] << 1) << (31 - shift))) & mask;
}

/** Appends a value and returns its place. Amortised O(1); O(n) when a value needs more bits than all before it, at most 31 times. */
export function append(column: PackedColumn, value: number): number {
  const index = column.length;
  if ((value & column.mask) !== value) widen(column, value);
  if (index >= column.room) repack(column, column.width, grown(index + 1));
  column.length += 1;
  write(column, index, value);
  return index;
}

/** Writes over the value at a place below `length`. O(1), or O(n) when it needs more bits than all others. */
export function setValue(column: PackedColumn, index: number, value: number): void {
  if ((value & column.mask) !== value) widen(column, value);
  write(column, index, value);
}

/** Lengthens the column to `length` by zeros. */
export function padTo(column: PackedColumn, length: number): void {
  if (length <= column.length) return;
  if (length > column.room) repack(column, column.width, grown(length));
  column.length = length;
}

/** Gives back the room to grow. O(n). */
export function trimColumn(column: PackedColumn): void {
  repack(column, column.width, column.length);
}

function widen(column: PackedColumn, value: number): void {
  if (value >>> MAX_WIDTH !== 0 || value >>> 0 !== value) throw new RangeError(`A column does not hold ${value}`);
  repack(column, 32 - Math.clz32(value), column.width === 0 ? grown(column.length) : column.room);
}

function grown(length: number): number {
  return Math.max(FIRST_ROOM, Math.ceil(length * (length < LARGE ? 1.5 : 1.125)));
}

/** Moves the values to words of their own, with so many bits a value and room for so many. */
function repack(column: PackedColumn, width: number, room: number): void {
  const from = { ...column };
  // Groups of 32 values fill whole words.
  const groups = Math.ceil(room / 32);
  if (groups * 32 * width > MAX_BITS) throw new RangeError(`A column does not hold ${room} values of ${width} bits`);
  // A word more than the values fill: each is read from two.
  column.words = new Uint32Array(groups * width + 2);
  column.width = width;
  column.mask = width === 0 ? 0 : -1 >>> (32 - width);
  column.room = width === 0 ? Infinity : groups * 32;
  if (from.width === 0) return;
  if (from.width === width) column.words.set(from.words.subarray(0, Math.ceil(from.length / 32) * width));
  else for (let index = 0; index < from.length; index += 1) write(column, index, valueAt(from, index));
}

function write({ words, width, mask }: PackedColumn, index: number, value: number): void {
  const bit = Math.imul(index, width);
  const at = bit >>> 5;
  const shift = bit & 31;
  words[at] = (words[at] & ~(mask << shift)) | (value << shift);
  const beyond = 31 - shift;
  words[at + 1] = (words[at + 1] & ~((mask >>> 1) >>> beyond)) | ((value >>> 1) >>> beyond);
}

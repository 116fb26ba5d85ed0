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
  /** Bytes held in memory. */
  readonly bytes: number;
}

/**
 * A hash table over fixed-width bytes: about 24 bytes an id, where a map of strings takes over 100.
 * Open addressing, linear probing, at most half full; the ids are keyed hashes, so their own words serve as hash.
 */
export function createIdTable(): IdTable {
  let words = new Uint32Array(4096);
  let slots = new Int32Array(2048).fill(-1);
  let size = 0;
  const probe = new Uint32Array(4);

  const parse = (id: string) => {
    for (let word = 0; word < 4; word += 1) probe[word] = parseHex(id, word * 8);
  };
  const slotOf = () => {
    const mask = slots.length - 1;
    let slot = probe[0] & mask;
    for (;;) {
      const index = slots[slot];
      if (index === -1) return slot;
      const at = index * 4;
      if (
        words[at] === probe[0] &&
        words[at + 1] === probe[1] &&
        words[at + 2] === probe[2] &&
        words[at + 3] === probe[3]
      )
        return slot;
      slot = (slot + 1) & mask;
    }
  };
  const growSlots = () => {
    const larger = new Int32Array(slots.length * 2).fill(-1);
    const mask = larger.length - 1;
    for (let index = 0; index < size; index += 1) {
      let slot = words[index * 4] & mask;
      while (larger[slot] !== -1) slot = (slot + 1) & mask;
      larger[slot] = index;
    }
    slots = larger;
  };

  return {
    get size() {
      return size;
    },
    get bytes() {
      return words.byteLength + slots.byteLength;
    },
    find(id) {
      if (id.length !== 32) return -1;
      parse(id);
      return slots[slotOf()];
    },
    add(id) {
      if (id.length !== 32) throw new RangeError('An id has 32 characters');
      parse(id);
      const slot = slotOf();
      if (slots[slot] !== -1) return slots[slot];
      if ((size + 1) * 4 > words.length) {
        // Small steps: eight times the ids are copied once more on the way, and little room lies idle.
        const larger = new Uint32Array(Math.ceil(words.length * 1.125));
        larger.set(words);
        words = larger;
      }
      words.set(probe, size * 4);
      slots[slot] = size;
      size += 1;
      if (size * 2 > slots.length) growSlots();
      return size - 1;
    },
    idOf(index) {
      const at = index * 4;
      return hexOf(words[at]) + hexOf(words[at + 1]) + hexOf(words[at + 2]) + hexOf(words[at + 3]);
    },
  };
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

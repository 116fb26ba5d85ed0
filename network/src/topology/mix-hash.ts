/** Takes another word into a hash, so that every bit of it may change every bit of the hash (after MurmurHash3, Appleby 2010). */
export function mixHash(hash: number, word: number): number {
  let mixed = Math.imul(hash ^ word, 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return mixed ^ (mixed >>> 16);
}

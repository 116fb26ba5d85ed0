const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Whether a lower-case text passes the checksum of bech32 (BIP 173) or bech32m (BIP 350). */
export function isBech32(text: string): boolean {
  const split = text.lastIndexOf('1');
  if (split < 1 || text.length - split < 7) return false;
  const prefix = text.slice(0, split);
  let checksum = 1;
  for (const character of prefix) checksum = step(checksum, character.charCodeAt(0) >> 5);
  checksum = step(checksum, 0);
  for (const character of prefix) checksum = step(checksum, character.charCodeAt(0) & 31);
  for (const character of text.slice(split + 1)) {
    const value = alphabet.indexOf(character);
    if (value < 0) return false;
    checksum = step(checksum, value);
  }
  return checksum === 1 || checksum === 0x2bc830a3;
}

function step(checksum: number, value: number): number {
  const top = checksum >>> 25;
  let next = ((checksum & 0x1ffffff) << 5) ^ value;
  for (const [bit, generator] of generators.entries()) if ((top >> bit) & 1) next ^= generator;
  return next;
}

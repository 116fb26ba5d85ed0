/** Windows-1252 bytes of the characters that stand at 0x80 to 0x9F there. */
const byteOf = new Map(
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
    .split('')
    .map((character, index) => [character, 0x80 + index] as const),
);

/** UTF-8 read as Windows-1252 starts its sequences with these. */
const suspicious = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/** The text before it was read in the wrong encoding (`JosÃ©` was `José`), if that can be told; else undefined. */
export function unscramble(text: string): string | undefined {
  if (!suspicious.test(text)) return undefined;
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const byte = byteOf.get(character) ?? (code <= 0xff ? code : undefined);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  const repaired = decodeUtf8(bytes);
  return repaired === undefined || repaired === text ? undefined : repaired;
}

/** Whether characters were lost: replacement characters, or question marks inside a word. */
export function hasLostCharacters(text: string): boolean {
  return /\uFFFD|\p{L}\?+\p{L}|(?:^|\s)\?\p{Ll}{2}/u.test(text);
}

function decodeUtf8(bytes: readonly number[]): string | undefined {
  let text = '';
  for (let place = 0; place < bytes.length;) {
    const first = bytes[place] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length === 0) return undefined;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[place + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    text += String.fromCodePoint(code);
    place += length;
  }
  return text;
}

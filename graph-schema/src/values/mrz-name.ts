import anyAscii from 'any-ascii';

/** Letters that ICAO Doc 9303 part 3, section 6, spells with others, each with what some states write instead. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'AXX'],
  Å: ['AA'],
  Æ: ['AE'],
  Ð: ['D'],
  Ñ: ['N', 'NXX'],
  Ö: ['OE', 'OXX'],
  Ø: ['OE'],
  Ü: ['UE', 'UXX'],
  ẞ: ['SS'],
  Þ: ['TH'],
  Œ: ['OE'],
};

/**
 * The forms in which a name may stand in a machine-readable zone, without cutting: each special letter by its first spelling, by its
 * second, and bare. Blanks become `<`.
 */
export function mrzForms(name: string): string[] {
  const upper = name.normalize('NFC').replaceAll('ß', 'ẞ').toUpperCase();
  const spell = (choose: (letter: string, ways: readonly string[]) => string) =>
    anyAscii(upper.replace(/\p{L}/gu, (letter) => choose(letter, spellings[letter] ?? [])))
      .toUpperCase()
      .replace(/['’.]/gu, '')
      .replace(/[^A-Z]+/gu, '<')
      .replace(/^<|<$/gu, '');
  const first = spell((letter, ways) => ways[0] ?? letter);
  const second = spell((letter, ways) => ways[1] ?? ways[0] ?? letter);
  return [...new Set([first, second, spell((letter) => letter)])];
}

/** Whether two names agree by the rules of the zone: one of the forms of the first starts with the second, which may have been cut. */
export function matchesMrz(name: string, inZone: string, fieldLength = 39): boolean {
  const cut = inZone.replace(/(?<!<)<+$/u, '');
  return mrzForms(name).some((form) => form === cut || (cut.length >= fieldLength - 1 && form.startsWith(cut)));
}

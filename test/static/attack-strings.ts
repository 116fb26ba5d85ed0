const generic = ['a', '0', ' ', '-', 'A', '.', ',', '"', '\t', '\n', '1,', 'a ', 'a1', '0.', 'é', '漢'];
const LENGTHS = [2_000, 16_000, 100_000];

/** Texts that make a backtracking engine try again and again: what the expression itself speaks of, repeated, with an end that does not fit. */
export function attackUnits(source: string): string[] {
  const spoken = source
    .replaceAll(/\\u\{?[0-9A-Fa-f]+\}?|\\[pP]\{[^}]*\}|\\[dDwWsSbB]|\[\^?|[\]()|?*+{}^$]/g, ' ')
    .replaceAll(/\\(.)/g, '$1')
    .split(/\s+/)
    .filter((part) => part !== '')
    .flatMap((part) => [part, part.slice(0, 1)]);
  const own = [...new Set(spoken)].slice(0, 12);
  return [...new Set([...own, ...generic, ...own.slice(0, 6).flatMap((unit) => [`${unit} `, `${unit}a`, `${unit}0`])])];
}

/** The same attack in growing lengths, so that a bad expression is seen before it takes minutes. */
export function attacksOf(unit: string): string[] {
  return LENGTHS.flatMap((length) => [`${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0000`]);
}

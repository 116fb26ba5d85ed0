/** Why a hit matched. */
export interface Match {
  readonly field: 'name' | 'alias' | 'identifier' | 'caption';
  readonly value: string;
  readonly how: 'exact' | 'start' | 'word' | 'otherScript' | 'sound' | 'typing';
}

const ways = {
  exact: 'the same',
  start: 'begins so',
  word: 'has the word',
  otherScript: 'in another script',
  sound: 'sounds alike',
  typing: 'nearly the same',
} as const;

/** Why a hit matched, in words. */
export function matchWords({ field, value, how }: Match): string {
  return `${field} “${value}”, ${ways[how]}`;
}

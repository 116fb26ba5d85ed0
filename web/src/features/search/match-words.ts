/** Why a hit matched. */
export interface Match {
  readonly field: 'name' | 'alias' | 'identifier' | 'caption';
  readonly value: string;
  readonly how: 'exact' | 'start' | 'word' | 'otherScript' | 'sound' | 'typing';
}

const ways = {
  exact: 'as typed',
  start: 'begins so',
  word: 'has these words',
  otherScript: 'in another script',
  sound: 'sounds alike',
  typing: 'nearly as typed',
} as const;

/** Why a hit matched, in words; the value is left out where it is the caption that is read anyway. */
export function matchWords({ field, value, how }: Match, caption: string): string {
  return value === caption ? `${field}: ${ways[how]}` : `${field} “${value}”: ${ways[how]}`;
}

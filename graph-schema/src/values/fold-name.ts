import anyAscii from 'any-ascii';
import { doubleMetaphone } from 'double-metaphone';
import { latinTwinOf, mixesScripts } from './scripts.ts';

/**
 * The words of a name in plain Latin letters, for keys and search, in the order of the name: no accents, no case, no marks. Letters of
 * another script that hide in a Latin word are read as the Latin ones they look like.
 */
export function foldName(text: string): string[] {
  if (plain.test(text)) return split(text.toLowerCase());
  const words = text
    .normalize('NFKC')
    .replace(invisible, '')
    .split(/\s+/u)
    .map((word) => (mixesScripts(word) ? latinTwinOf(word) : word));
  return split(anyAscii(words.join(' ')).toLowerCase());
}

const plain = /^[\u0020-\u007E]*$/u;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

function split(text: string): string[] {
  return text
    .replace(/['`]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

/**
 * Double Metaphone keys (L. Philips 2000) of all words of a name, without repeats, sorted. Made for English: good to find candidates,
 * never a verdict.
 */
export function phoneticKeys(text: string): string[] {
  const keys = new Set<string>();
  for (const word of foldName(text)) {
    if (word.length < 2 || /\d/u.test(word)) continue;
    for (const key of doubleMetaphone(word)) if (key !== '') keys.add(key);
  }
  return [...keys].sort();
}

/**
 * The consonants of each word, for scripts that leave out vowels (Arabic, Hebrew): w and y count only at the start, and neither doubling nor
 * h at the end does. `يوسف`, `Youssef` and `Юсуф` all give `ysf`.
 */
export function consonantSkeleton(text: string): string {
  return foldName(text)
    .map((word) => {
      const start = word.charAt(0).replace(/[aeiou]/u, '');
      const rest = word.slice(1).replace(/[aeiouwy]/gu, '');
      return `${start}${rest}`.replace(/(.)\1+/gu, '$1').replace(/(?<=.)h$/u, '');
    })
    .filter((word) => word !== '')
    .join(' ');
}

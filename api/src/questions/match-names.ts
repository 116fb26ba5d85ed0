import { editDistance, foldName, phoneticKeys } from '@corridor/graph-schema/matching';
import { consonantSkeleton } from '@corridor/graph-schema/values';
import { compactIdentifier } from './lucene.ts';

/** Why a description matched a search, and how well (0..1). */
export interface NameMatch {
  readonly score: number;
  readonly matched: {
    readonly field: 'name' | 'alias' | 'identifier';
    readonly value: string;
    readonly how: 'exact' | 'start' | 'word' | 'otherScript' | 'sound' | 'typing';
  };
}

/** What a description offers to a search. */
export interface NameOffer {
  readonly names: readonly { readonly name: string; readonly isPrimary: boolean }[];
  readonly keys: readonly string[];
  readonly phonetic: readonly string[];
}

/** The best reason for which a description matches, computed from it alone; nothing where it does not. */
export function matchNames(text: string, words: readonly string[], { names, keys }: NameOffer): NameMatch | undefined {
  let best: NameMatch | undefined;
  const offer = (match: NameMatch) => {
    if (!best || match.score > best.score) best = match;
  };
  for (const { name, isPrimary } of names) {
    const judged = judge(text, words, name);
    if (judged)
      offer({
        score: judged.score * (isPrimary ? 1 : 0.98),
        matched: { field: isPrimary ? 'name' : 'alias', value: name, how: judged.how },
      });
  }
  for (const key of keys) {
    const fit = identifierFit(text, key);
    if (fit) offer({ score: fit.score, matched: { field: 'identifier', value: key, how: fit.how } });
  }
  return best;
}

const MIN_START = 4;

/** Whether a text is the value of a key (`SCHEME:issuer:value`, of documents with the type before it), or its beginning. */
function identifierFit(text: string, key: string): { score: number; how: 'exact' | 'start' } | undefined {
  const compact = compactIdentifier(text);
  const [scheme, _issuer, ...rest] = key.split(':');
  const values = [rest, rest.slice(1)].map((parts) => compactIdentifier(parts.join(':'))).filter(Boolean);
  // What a source calls its things is looked up as a whole, and says less than a number that the world knows.
  const isOwn = scheme === 'SOURCE';
  if (compact !== '' && values.includes(compact)) return { score: isOwn ? 0.9 : 1, how: 'exact' };
  if (isOwn || compact.length < MIN_START) return undefined;
  const lengths = values.filter((value) => value.startsWith(compact)).map(({ length }) => length);
  return lengths.length === 0
    ? undefined
    : { score: 0.6 + (0.3 * compact.length) / Math.min(...lengths), how: 'start' };
}

function judge(
  text: string,
  words: readonly string[],
  name: string,
): { score: number; how: NameMatch['matched']['how'] } | undefined {
  if (words.length === 0) return undefined;
  const own = foldName(name);
  const fit = words.map((word) => fitOf(word, own));
  const isOther = scriptOf(text) !== scriptOf(name);
  if (fit.includes(0)) return judgePartly(words, fit, name, isOther);
  const least = Math.min(...fit);
  if (least === 1) {
    const isWhole = words.length === own.length;
    if (isOther) return { score: 0.95 * coverage(words, own), how: 'otherScript' };
    return isWhole ? { score: 1, how: 'exact' } : { score: 0.9 * coverage(words, own), how: 'word' };
  }
  if (least === 0.9) return { score: 0.85 * coverage(words, own), how: 'start' };
  return { score: 0.7 * coverage(words, own), how: 'typing' };
}

/** Of words that are not all there: the same consonants in another script, the same sound, or at least two thirds of the words. */
function judgePartly(
  words: readonly string[],
  fit: readonly number[],
  name: string,
  isOther: boolean,
): { score: number; how: NameMatch['matched']['how'] } | undefined {
  const own = foldName(name);
  const missing = words.filter((_word, index) => fit[index] === 0);
  if (isOther) {
    const skeletons = new Set(consonantSkeleton(name).split(' '));
    if (missing.every((word) => word.length > 2 && skeletons.has(consonantSkeleton(word)))) {
      return { score: 0.8 * coverage(words, own), how: 'otherScript' };
    }
  }
  const sounds = new Set(phoneticKeys(name));
  if (missing.every((word) => phoneticKeys(word).some((key) => sounds.has(key)))) {
    return { score: 0.5 * coverage(words, own), how: 'sound' };
  }
  const share = 1 - missing.length / words.length;
  return share >= PARTLY_FROM ? { score: 0.45 * share, how: 'word' } : undefined;
}

const PARTLY_FROM = 2 / 3;

/** 1 the same word, 0.9 its beginning, 0.7 one or two typing errors away, 0 none of these. */
function fitOf(word: string, own: readonly string[]): number {
  if (own.includes(word)) return 1;
  if (own.some((other) => other.startsWith(word))) return 0.9;
  const limit = word.length > 7 ? 2 : 1;
  return word.length >= 4 && own.some((other) => editDistance(word, other, limit) <= limit) ? 0.7 : 0;
}

/** More of the name asked for is a better hit: from 0.8 to 1. */
function coverage(words: readonly string[], own: readonly string[]): number {
  return 0.8 + 0.2 * Math.min(1, words.length / Math.max(1, own.length));
}

function scriptOf(text: string): string {
  return (/\p{Script=Latin}/u.test(text) ? 'L' : '') || (/\p{L}/u.test(text) ? 'other' : 'L');
}

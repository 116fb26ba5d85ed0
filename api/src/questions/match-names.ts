import { editDistance, foldName, phoneticKeys } from '@corridor/graph-schema/matching';
import { consonantSkeleton } from '@corridor/graph-schema/values';
import { compactIdentifier } from './lucene.ts';
import { FUZZY_FROM, LONG_WORD } from './typing-errors.ts';

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
  const fits = words.map((word) => fitOf(word, own));
  const isOther = scriptOf(text) !== scriptOf(name);
  const there = fits.filter((fit) => fit !== undefined);
  if (there.length < fits.length) return judgePartly(words, fits, name, isOther);
  const errors = there.reduce((sum, fit) => sum + fit.errors, 0);
  if (errors > 0) return { score: typingScore(errors) * coverage(words, own), how: 'typing' };
  if (!there.every(({ isWhole }) => isWhole)) return { score: 0.85 * coverage(words, own), how: 'start' };
  if (isOther) return { score: 0.95 * coverage(words, own), how: 'otherScript' };
  return words.length === own.length ? { score: 1, how: 'exact' } : { score: 0.9 * coverage(words, own), how: 'word' };
}

/** 0.7 for one typing error in all words together, 0.55 for two; the more, the nearer to the same sound, which is worth less. */
function typingScore(errors: number): number {
  return SOUND + 0.2 / errors ** 2;
}

/** Of words that are not all there: the same consonants in another script, the same sound, or at least two thirds of the words. */
function judgePartly(
  words: readonly string[],
  fits: readonly (Fit | undefined)[],
  name: string,
  isOther: boolean,
): { score: number; how: NameMatch['matched']['how'] } | undefined {
  const own = foldName(name);
  const missing = words.filter((_word, index) => fits[index] === undefined);
  if (isOther) {
    const skeletons = new Set(consonantSkeleton(name).split(' '));
    if (missing.every((word) => word.length > 2 && skeletons.has(consonantSkeleton(word)))) {
      return { score: 0.8 * coverage(words, own), how: 'otherScript' };
    }
  }
  const sounds = new Set(phoneticKeys(name));
  if (missing.every((word) => phoneticKeys(word).some((key) => sounds.has(key)))) {
    return { score: SOUND * coverage(words, own), how: 'sound' };
  }
  const share = 1 - missing.length / words.length;
  return share >= PARTLY_FROM ? { score: 0.45 * share, how: 'word' } : undefined;
}

const PARTLY_FROM = 2 / 3;
const SOUND = 0.5;

/** How a word stands in a name: whole or as the beginning of a word, and how many typing errors away. */
interface Fit {
  readonly isWhole: boolean;
  readonly errors: number;
}

function fitOf(word: string, own: readonly string[]): Fit | undefined {
  if (own.includes(word)) return { isWhole: true, errors: 0 };
  if (own.some((other) => other.startsWith(word))) return { isWhole: false, errors: 0 };
  if (word.length < FUZZY_FROM) return undefined;
  const limit = word.length >= LONG_WORD ? 2 : 1;
  const errors = Math.min(...own.map((other) => editDistance(word, other, limit)));
  return errors <= limit ? { isWhole: true, errors } : undefined;
}

/** More of the name asked for is a better hit, by so little (0.97 to 1) that it never makes up for a lesser reason. */
function coverage(words: readonly string[], own: readonly string[]): number {
  return 0.97 + 0.03 * Math.min(1, words.length / Math.max(1, own.length));
}

function scriptOf(text: string): string {
  return (/\p{Script=Latin}/u.test(text) ? 'L' : '') || (/\p{L}/u.test(text) ? 'other' : 'L');
}

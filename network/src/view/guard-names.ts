import { editDistance, foldName } from '@corridor/graph-schema/matching';
import { captionText, KEY } from '../topology/caption-list.ts';
import { descriptionToken, forEachDescriptionAt } from '../topology/description-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import type { Topology } from '../topology/topology.ts';

/** By what a person is known: the folded words of each name, and identifiers without what stands between their parts. */
export interface KnownBy {
  readonly names: readonly (readonly string[])[];
  readonly identifiers: readonly string[];
}

/** Shorter words and identifiers stand in many texts by chance. */
const LEAST_WORD = 3;
const LEAST_IDENTIFIER = 4;
/** From this length on a word with one typing error is the same word. */
const TYPING_FROM = 5;

/**
 * Whether a name of something else gives a person away: it has a whole name or an identifier of theirs, or any word of a
 * name. Of another person a single word does not count: people share given and family names. O(words of both).
 */
export function givesAway(text: string, { names, identifiers }: KnownBy, isOfPerson: boolean): boolean {
  const compact = compactOf(text);
  if (identifiers.some((identifier) => compact.includes(identifier))) return true;
  const words = foldName(text);
  const isThere = (own: string) => words.some((word) => isSameWord(word, own));
  return names.some(
    (own) =>
      own.length > 0 &&
      (own.every(isThere) || (!isOfPerson && own.some((word) => word.length >= LEAST_WORD && isThere(word)))),
  );
}

/** By what a home node is known in the descriptions that count. O(its descriptions). */
export function knownBy(
  { descriptions, captions }: Topology,
  homes: readonly number[],
  counts: (record: number, token: number) => boolean,
): KnownBy {
  const names: string[][] = [];
  const identifiers = new Set<string>();
  for (const home of homes)
    forEachDescriptionAt(descriptions, home, (row) => {
      if (!counts(valueAt(descriptions.record, row), descriptionToken(descriptions, row))) return;
      const start = row === 0 ? 0 : valueAt(descriptions.captionsEnd, row - 1);
      for (let at = start; at < valueAt(descriptions.captionsEnd, row); at += 1) {
        const text = captionText(captions, at);
        if (valueAt(captions.rank, at) === KEY) identifiers.add(compactOf(keyValue(text)));
        else names.push([...foldName(text)]);
      }
    });
  return { names, identifiers: [...identifiers].filter(({ length }) => length >= LEAST_IDENTIFIER) };
}

/** The value of a key, `SCHEME:issuer:value`; a document's type stands before its number. */
export function keyValue(key: string): string {
  const [scheme, , ...value] = key.split(':');
  return (scheme === 'DOCUMENT' ? value.slice(1) : value).join(':');
}

function isSameWord(word: string, own: string): boolean {
  return word === own || (Math.min(word.length, own.length) >= TYPING_FROM && editDistance(word, own, 1) <= 1);
}

const compactOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toUpperCase();

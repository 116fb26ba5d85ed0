import { editDistance } from '../../matching/edit-distance.ts';
import { sharedStreetNames, streetNames } from './street-names.ts';
import { substanceTable } from './substance-table.ts';

/** A substance or precursor as the platform names it, with the words that sources use for it. */
export interface SubstanceEntry {
  readonly code: string;
  readonly label: string;
  /** Code of the vocabulary `drugGroup`. */
  readonly drugGroup: string;
  /** Code of the vocabulary `precursorTable`: what has one is kept out of drug totals. */
  readonly precursorTable?: string;
  readonly cas?: string;
  /** Grams of one usual tablet or dose. */
  readonly bulkUnitGrams?: number;
  /** Formal and everyday words, then those of the street. */
  readonly synonyms: readonly string[];
}

/** What a word stands for: by its proper name, by a name of the street or of another language, or only as a guess. */
export type SubstanceFound =
  | { readonly how: 'name' | 'alias'; readonly entry: SubstanceEntry }
  | { readonly how: 'guess'; readonly entries: readonly SubstanceEntry[] };

interface Row extends SubstanceEntry {
  readonly street: readonly string[];
}

const rows: readonly Row[] = substanceTable
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', label = '', drugGroup = '', precursorTable = '', cas = '', grams = '', words = ''] =
      line.split('|');
    const [formal = [], street = []] = words.split('~').map((part) => part.split(';').filter((word) => word !== ''));
    return {
      code,
      label,
      drugGroup,
      ...(precursorTable === '' ? {} : { precursorTable }),
      ...(cas === '' ? {} : { cas }),
      ...(grams === '' ? {} : { bulkUnitGrams: Number(grams) }),
      synonyms: [...formal, ...street],
      street,
    };
  });

/** Substances and precursors with their words. The labels and codes are the platform's own; the words are facts. */
export const substances: readonly SubstanceEntry[] = rows.map(({ street: _street, ...entry }) => entry);

const byCode = new Map(substances.map((entry) => [entry.code, entry]));
const byWord = new Map<string, SubstanceFound>();
for (const [code, names] of linesOf(streetNames)) {
  const entry = byCode.get(code);
  if (entry) for (const name of names) byWord.set(foldSubstance(name), { how: 'alias', entry });
}
for (const [name, codes] of linesOf(sharedStreetNames)) {
  byWord.set(foldSubstance(name), { how: 'guess', entries: codes.flatMap((code) => byCode.get(code) ?? []) });
}
for (const row of rows) {
  const { street: _street, ...entry } = row;
  for (const word of row.street) byWord.set(foldSubstance(word), { how: 'alias', entry });
}
for (const row of rows) {
  const { street, ...entry } = row;
  const isStreet = new Set(street);
  const words = [entry.code, entry.label, ...entry.synonyms.filter((word) => !isStreet.has(word))];
  for (const word of words) byWord.set(foldSubstance(word), { how: 'name', entry });
}
const properNames = [...byWord].flatMap(([word, found]) =>
  found.how === 'guess' || word.length < 5 ? [] : [[word, found.entry] as const],
);

/**
 * The substance that a word stands for. A word with another in brackets stands for it where both do: `Cannabis herb (marijuana)`. A word
 * one slip of the keyboard away from the words of one substance is a guess, and so is a word that several substances bear. Undefined if
 * no substance is near.
 */
export function findSubstanceWord(text: string): SubstanceFound | undefined {
  const word = foldSubstance(text);
  const found = byWord.get(word) ?? findBracketed(text);
  if (found !== undefined) return found;
  let guessed = guesses.get(word);
  if (guessed === undefined) {
    if (guesses.size >= MAX_GUESSES) guesses.clear();
    guesses.set(word, (guessed = guess(word)));
  }
  return guessed.length === 0 ? undefined : { how: 'guess', entries: guessed };
}

/** One name and others of the same thing behind it. A name with what is no name of it (`Cocaine (salt and crack)`) is left alone. */
function findBracketed(text: string): SubstanceFound | undefined {
  const [, before = '', inside = ''] = /^([^()]+)\(([^()]+)\)\s*$/u.exec(text) ?? [];
  const found = byWord.get(foldSubstance(before));
  if (found === undefined || found.how === 'guess') return undefined;
  const others = inside.split(/[,;/]/u).flatMap((piece) => byWord.get(foldSubstance(piece)) ?? []);
  const isSame = (other: SubstanceFound) => other.how !== 'guess' && other.entry.code === found.entry.code;
  return others.length > 0 && others.every(isSame) ? found : undefined;
}

const guesses = new Map<string, readonly SubstanceEntry[]>();
const MAX_GUESSES = 4096;

function guess(word: string): readonly SubstanceEntry[] {
  if (word.length < 5 || word.length > 40) return [];
  const most = word.length < 9 ? 1 : 2;
  const near = new Set<SubstanceEntry>();
  for (const [name, entry] of properNames) {
    if (Math.abs(name.length - word.length) > most || name[0] !== word[0]) continue;
    if (editDistance(name, word, most) <= most) near.add(entry);
  }
  return near.size > 3 ? [] : [...near];
}

/** Small letters without marks; everything but letters and digits is one space. */
export function foldSubstance(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function linesOf(table: string): (readonly [string, readonly string[]])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', rest = ''] = line.split('|');
      return [head, rest.split(';')] as const;
    });
}

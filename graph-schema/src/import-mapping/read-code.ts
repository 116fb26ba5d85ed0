import { isCode, vocabularyOf, type VocabularyName } from '../vocabularies/index.ts';
import type { RowReading } from './row-reading.ts';
import { findMethodWord } from './synonyms/methods.ts';
import { findModeWord } from './synonyms/modes.ts';
import { wordsOfVocabularies } from './synonyms/words.ts';

/** A code of a vocabulary from a word: the code itself, its label, or one of the words that stand for it. Other words are kept as unmapped. */
export function readCode(
  raw: string,
  words: Readonly<Record<string, string>> | undefined,
  vocabulary: VocabularyName | undefined,
  reading: RowReading,
): string | undefined {
  const word = raw.trim();
  const said = words?.[word.toLowerCase()];
  if (said !== undefined) return vocabulary === undefined || isCode(vocabulary, said) ? said : undefined;
  if (vocabulary === undefined) return word;
  const found = findCode(vocabulary, word);
  if (found === undefined) reading.unmapped(vocabulary, word);
  return found;
}

/** The code that a word stands for in a vocabulary. */
export function findCode(vocabulary: VocabularyName, word: string): string | undefined {
  if (isCode(vocabulary, word)) return word;
  const found = tableOf(vocabulary).get(foldWord(word));
  if (found !== undefined) return found;
  if (vocabulary === 'mode') return findModeWord(word);
  return vocabulary === 'concealmentMethod' ? findMethodWord(word) : undefined;
}

const tables = new Map<VocabularyName, ReadonlyMap<string, string>>();

function tableOf(vocabulary: VocabularyName): ReadonlyMap<string, string> {
  const known = tables.get(vocabulary);
  if (known) return known;
  const table = new Map<string, string>();
  for (const [word, code] of Object.entries(wordsOfVocabularies[vocabulary] ?? {})) table.set(foldWord(word), code);
  for (const [code, { label }] of Object.entries(vocabularyOf[vocabulary].values)) {
    table.set(foldWord(label), code);
    table.set(foldWord(code), code);
  }
  tables.set(vocabulary, table);
  return table;
}

/** Small letters without marks, signs as single spaces. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

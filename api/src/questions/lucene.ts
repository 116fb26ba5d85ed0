import { phoneticKeys } from '@corridor/graph-schema/matching';
import { oneError, oneOrTwoErrors, withErrors, type Near } from './typing-errors.ts';

/** Lucene refuses more than 1,024 clauses, so a reader of many tokens asks in groups. */
const TOKENS_A_QUERY = 500;
const MAX_WORDS = 12;
/** A hit has two thirds of the words: all of two, all but one of three to five. */
const MIN_BUT_ONE = 3;
const MAX_BUT_ONE = 5;
/** Nothing is called by a longer word, and Lucene fails at some length. */
const MAX_WORD = 100;
const MIN_IDENTIFIER = 3;
const MAX_IDENTIFIER = 60;

/**
 * The query on words that are all there, each as it is, as a beginning, or with typing errors; as all of these queries it is
 * none where there is nothing to ask for. Words are folded, so nothing needs escaping.
 */
export function allWords(field: 'names' | 'nameKeys', words: readonly string[]): string[] {
  return queryOf(fieldParts(field, words, oneOrTwoErrors).map(must));
}

/**
 * The query on words that are all there, with at most one typing error in each. Two errors in a long word fit so many words
 * that the nearest are lost among them; this finds few beside the nearest.
 */
export function nearWords(words: readonly string[]): string[] {
  return queryOf(fieldParts('nameKeys', words, oneError).map(must));
}

/** The query on words any of which is there, maybe with typing errors, or sounds as something that is. */
export function anyWord(words: readonly string[]): string[] {
  return queryOf([...fieldParts('nameKeys', words, oneOrTwoErrors), ...askable(words).flatMap(soundParts)]);
}

/**
 * The query on as many of the words as make a hit, where any of them would be too many: all of them by letters or by sound, or
 * all but one of three and more. Of long texts, any.
 */
export function enoughWords(words: readonly string[]): string[] {
  const known = askable(words);
  if (known.length < 2 || known.length > MAX_BUT_ONE) return anyWord(words);
  const parts = fieldParts('nameKeys', known);
  const alike = known.map((word, at) => must(`(${[parts[at], ...soundParts(word)].join(' ')})`)).join(' ');
  if (known.length < MIN_BUT_ONE) return [alike];
  const allButOne = known.map((_word, left) => parts.filter((_part, at) => at !== left).map(must));
  return queryOf([alike, ...allButOne.map((some) => some.join(' '))].map((some) => `(${some})`));
}

/** The query on identifiers as they are written. */
export function identifierQuery(text: string): string[] {
  return queryOf(identifierForms(text).map((value) => `keys:/${KEY_START}${escapeExpression(value)}.*/`));
}

// SCHEME:issuer: and, of documents, the type.
const KEY_START = '[A-Z0-9_]+:[^:]*:([^:]*:)?';

/** How an identifier may stand in the index: without spaces and hyphens in capitals, and as it was typed; none for several words of letters. */
export function identifierForms(text: string): string[] {
  const typed = text.trim();
  const compact = compactIdentifier(typed);
  if (compact.length < MIN_IDENTIFIER || compact.length > MAX_IDENTIFIER) return [];
  if (/\s/.test(typed) && !/\d/.test(typed)) return [];
  return [...new Set([compact, ...(/\s/.test(typed) ? [] : [typed, typed.toLowerCase()])])];
}

/** An identifier without what people put between its parts, in capitals: for comparing. */
export function compactIdentifier(text: string): string {
  return text.replace(/[\s-]+/g, '').toUpperCase();
}

/** The query narrowed to the reader's tokens, as often as the tokens need groups; none without tokens. */
export function withTokens(query: string, tokens: readonly string[]): string[] {
  const queries: string[] = [];
  for (let at = 0; at < tokens.length; at += TOKENS_A_QUERY) {
    queries.push(`+(${query}) +searchToken:(${tokens.slice(at, at + TOKENS_A_QUERY).join(' OR ')})`);
  }
  return queries;
}

function fieldParts(field: 'names' | 'nameKeys', words: readonly string[], near: Near = () => []): string[] {
  return askable(words).map((word) => {
    const forms = withErrors(word, near).map((form) => `/${form}/`);
    return `${field}:(${[word, `${word}*`, ...forms].join(' OR ')})`;
  });
}

function soundParts(word: string): string[] {
  return phoneticKeys(word).map((key) => `phoneticKeys:${key.replace(/[^A-Z0-9]/gi, '')}`);
}

function askable(words: readonly string[]): string[] {
  return words.filter((word) => word.length <= MAX_WORD).slice(0, MAX_WORDS);
}

function must(part: string): string {
  return `+${part}`;
}

function queryOf(parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [parts.join(' ')];
}

/** Everything but letters and digits stands for itself: in a Lucene expression a backslash takes its meaning away. */
function escapeExpression(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character}`);
}

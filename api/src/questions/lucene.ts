/** Lucene refuses more than 1,024 clauses, so a reader of many tokens asks in groups. */
const TOKENS_A_QUERY = 500;
/** Words shorter than this are too much like others for typing errors to mean anything. */
const FUZZY_FROM = 4;
const LONG_WORD = 8;
const MAX_WORDS = 12;
const MIN_IDENTIFIER = 3;
const MAX_IDENTIFIER = 60;

/** A query on names: each word as it is, as a beginning, or with a typing error. Words are folded, so nothing needs escaping. */
export function nameQuery(words: readonly string[]): string {
  return fieldQuery('names', words);
}

/** Queries on folded words with their sounds, and on identifiers as they are written. */
export function keyQueries(text: string, words: readonly string[], sounds: readonly string[]): string[] {
  const sounding = sounds.slice(0, 2 * MAX_WORDS).map((key) => `phoneticKeys:${key.replace(/[^A-Z0-9]/gi, '')}`);
  const named = [fieldQuery('nameKeys', words), ...sounding].filter((part) => part !== '').join(' ');
  const identified = identifierForms(text).map((value) => `keys:/${KEY_START}${escapeExpression(value)}.*/`);
  return [named, identified.join(' ')].filter((query) => query !== '');
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

function fieldQuery(field: 'names' | 'nameKeys', words: readonly string[]): string {
  return words
    .slice(0, MAX_WORDS)
    .map((word) => `${field}:(${[`${word}^4`, `${word}*^2`, ...fuzzy(word)].join(' OR ')})`)
    .join(' ');
}

function fuzzy(word: string): string[] {
  if (word.length < FUZZY_FROM) return [];
  return [`${word}~${word.length >= LONG_WORD ? 2 : 1}`];
}

/** Everything but letters and digits stands for itself: in a Lucene expression a backslash takes its meaning away. */
function escapeExpression(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character}`);
}

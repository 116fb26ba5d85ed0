/** Lucene refuses more than 1,024 clauses, so a reader of many tokens asks in groups. */
const TOKENS_A_QUERY = 500;
/** Words shorter than this are too much like others for typing errors to mean anything. */
export const FUZZY_FROM = 4;
/** Words from here on may have two typing errors. */
export const LONG_WORD = 8;
const MAX_ERRORS_IN = 24;
const MAX_WORDS = 12;
/** Nothing is called by a longer word, and Lucene fails at some length. */
const MAX_WORD = 100;
const MIN_IDENTIFIER = 3;
const MAX_IDENTIFIER = 60;

/**
 * Queries on names, each word as it is, as a beginning, or with a typing error: first those that have all words, then those
 * that have any. Words are folded, so nothing needs escaping.
 */
export function nameQueries(words: readonly string[]): string[] {
  const parts = fieldParts('names', words);
  return [...(parts.length > 1 ? [parts.map((part) => `+${part}`).join(' ')] : []), parts.join(' ')].filter(
    (query) => query !== '',
  );
}

/**
 * The query on folded words that are all there, each as it is, as a beginning, or with a single typing error. Two errors in a
 * long word fit so many words that the nearest are lost among them; this finds few beside the nearest.
 */
export function nearQuery(words: readonly string[]): string[] {
  const parts = fieldParts('nameKeys', words, oneError);
  return parts.length === 0 ? [] : [parts.map((part) => `+${part}`).join(' ')];
}

/** Queries on folded words with their sounds, and on identifiers as they are written. */
export function keyQueries(text: string, words: readonly string[], sounds: readonly string[]): string[] {
  const sounding = sounds.slice(0, 2 * MAX_WORDS).map((key) => `phoneticKeys:${key.replace(/[^A-Z0-9]/gi, '')}`);
  const named = [...fieldParts('nameKeys', words), ...sounding].filter((part) => part !== '').join(' ');
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

function fieldParts(
  field: 'names' | 'nameKeys',
  words: readonly string[],
  near: (letters: readonly string[]) => string[] = oneOrTwoErrors,
): string[] {
  return words
    .filter((word) => word.length <= MAX_WORD)
    .slice(0, MAX_WORDS)
    .map(
      (word) => `${field}:(${[word, `${word}*`, ...withErrors(word, near).map((form) => `/${form}/`)].join(' OR ')})`,
    );
}

/**
 * The words that are a typing error or two away, as an expression. Lucene's own search with errors looks only at the fifty
 * nearest words of everything, hidden names included.
 */
function withErrors(word: string, near: (letters: readonly string[]) => string[]): string[] {
  const letters = Array.from(word);
  return letters.length < FUZZY_FROM || letters.length > MAX_ERRORS_IN ? [] : [near(letters).join('|')];
}

function oneOrTwoErrors(letters: readonly string[]): string[] {
  return letters.length >= LONG_WORD ? twoErrors(letters) : oneError(letters);
}

/** A letter less, more or another, or two that changed places. */
function oneError(letters: readonly string[]): string[] {
  const text = (from: number, to?: number) => letters.slice(from, to).join('');
  return [
    ...letters.map((_, at) => `${text(0, at)}.?${text(at + 1)}`),
    ...letters.map((_, at) => `${text(0, at)}.${text(at)}`),
    `${text(0)}.`,
    ...letters.slice(1).map((next, at) => `${text(0, at)}${next}${letters[at] ?? ''}${text(at + 2)}`),
  ];
}

const PIECES = 4;

/** Of four pieces two errors leave two whole, which stand at most two letters from where they were; what has more errors is sorted out after. */
function twoErrors(letters: readonly string[]): string[] {
  const ends = Array.from({ length: PIECES + 1 }, (_, at) => Math.round((at * letters.length) / PIECES));
  const [first, second, third, fourth] = ends.slice(1).map((end, at) => ({ start: ends[at] ?? 0, end }));
  const pairs = [first, second, third].flatMap((one, at) =>
    [second, third, fourth].slice(at).flatMap((other) => (one && other ? [[one, other] as const] : [])),
  );
  const gap = (length: number) => (length === 0 ? '.{0,2}' : `.{${Math.max(0, length - 2)},${length + 2}}`);
  const text = ({ start, end }: { start: number; end: number }) => letters.slice(start, end).join('');
  return pairs.map(
    ([one, other]) =>
      gap(one.start) + text(one) + gap(other.start - one.end) + text(other) + gap(letters.length - other.end),
  );
}

/** Everything but letters and digits stands for itself: in a Lucene expression a backslash takes its meaning away. */
function escapeExpression(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character}`);
}

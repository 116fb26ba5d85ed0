/** Lucene refuses more than 1,024 clauses, so a reader of many tokens asks in groups. */
const TOKENS_A_QUERY = 500;
const FUZZY_FROM = 4;

/** A query on names: each word as it is, as a beginning, or with one typing error (two in long words). Words are folded, so nothing needs escaping. */
export function nameQuery(words: readonly string[]): string {
  return words.map((word) => `names:(${[`${word}^4`, `${word}*^2`, ...fuzzy(word)].join(' OR ')})`).join(' ');
}

/** Queries on folded words, on sounds, and on identifiers as they are written. */
export function keyQueries(text: string, words: readonly string[], sounds: readonly string[]): string[] {
  const named = words.map((word) => `nameKeys:(${[`${word}^4`, `${word}*^2`, ...fuzzy(word)].join(' OR ')})`);
  const sounding = sounds.map((key) => `phoneticKeys:${key.replace(/[^A-Z0-9]/gi, '')}`);
  const compact = text.replace(/[\s-]+/g, '').toUpperCase();
  const queries = named.length + sounding.length > 0 ? [[...named, ...sounding].join(' ')] : [];
  // Of an identifier the whole value or its beginning; a regular expression, so that the scheme before it may be any.
  if (/^[+A-Z0-9]{4,40}$/.test(compact)) queries.push(`keys:/[A-Z0-9_]+:[^:]*:${compact.replace('+', '\\+')}.*/`);
  return queries;
}

/** The query narrowed to the reader's tokens, as often as the tokens need groups; none without tokens. */
export function withTokens(query: string, tokens: readonly string[]): string[] {
  const queries: string[] = [];
  for (let at = 0; at < tokens.length; at += TOKENS_A_QUERY) {
    queries.push(`+(${query}) +searchToken:(${tokens.slice(at, at + TOKENS_A_QUERY).join(' OR ')})`);
  }
  return queries;
}

function fuzzy(word: string): string[] {
  if (word.length < FUZZY_FROM) return [];
  return [`${word}~${word.length > 7 ? 2 : 1}`];
}

/** Words shorter than this are too much like others for typing errors to mean anything. */
export const FUZZY_FROM = 4;
/** Words from here on may have two typing errors. */
export const LONG_WORD = 8;
const MAX_ERRORS_IN = 24;

/** Expressions for the words that are near one. */
export type Near = (letters: readonly string[]) => string[];

/**
 * The words that are a typing error or two away, as an expression. Lucene's own search with errors looks only at the fifty
 * nearest words of everything, hidden names included.
 */
export function withErrors(word: string, near: Near): string[] {
  const letters = Array.from(word);
  if (letters.length < FUZZY_FROM || letters.length > MAX_ERRORS_IN) return [];
  const forms = near(letters);
  return forms.length === 0 ? [] : [forms.join('|')];
}

/** One typing error, and two in a long word. */
export function oneOrTwoErrors(letters: readonly string[]): string[] {
  return letters.length >= LONG_WORD ? twoErrors(letters) : oneError(letters);
}

/** A letter less, more or another, or two that changed places. */
export function oneError(letters: readonly string[]): string[] {
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

import type { Cleaned } from './define-value.ts';

const MAX_REMEMBERED = 4096;

/**
 * Cleans each text once: columns of dates, countries and codes repeat a few thousand texts over and over. Results are
 * remembered for each options object, so a profile makes one object a column and hands in the same one for each row.
 */
export function rememberCleaned<V, Options extends object>(clean: (raw: string, options: Options) => Cleaned<V>) {
  const byOptions = new WeakMap<Options, Map<string, Cleaned<V>>>();

  return (raw: string, options: Options): Cleaned<V> => {
    let known = byOptions.get(options);
    if (known === undefined) byOptions.set(options, (known = new Map()));
    const before = known.get(raw);
    if (before !== undefined) return before;

    const cleaned = clean(raw, options);
    // Thrown away whole: an order of use would cost more on every hit than a rare fresh start.
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(raw, cleaned);
    return cleaned;
  };
}

import type { StoreRow } from '@corridor/graph-schema/store';
import type { Store } from './driver.ts';

/** What a read is narrowed to: the tokens that the reader may see. */
export interface ReadingMask {
  readonly tokens: readonly string[];
}

/** Reads rows for one reader; the statement finds the tokens as `$tokens`. */
export type Read = (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly StoreRow[]>;

/** The predicate of what was known at `$knownAt` and stands under one of the reader's tokens. */
export function visible(claim: 'said' | 'claim'): string {
  return (
    `${claim}.token IN $tokens AND ${claim}.recordedAt <= $knownAt` +
    ` AND (${claim}.retractedAt IS NULL OR ${claim}.retractedAt > $knownAt)`
  );
}

/**
 * The only way to read from the store what somebody may or may not see: the reader's tokens are always among the
 * parameters, and a statement that does not ask for them is refused.
 */
export function createRead(store: Pick<Store, 'read'>, { tokens }: ReadingMask): Read {
  return (text, parameters = {}) => {
    if (!text.includes('$tokens')) throw new Error('A read for a reader must be narrowed by $tokens');
    return store.read.run(text, { ...parameters, tokens });
  };
}

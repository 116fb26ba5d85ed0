import type { Flag } from './flags.ts';

/** The source says that there is no value, and why. A value that is simply absent has none of the three. */
export type Missing = 'unknown' | 'notApplicable' | 'refused';

/** A flag, and what it rests on in this case. */
export interface FlagRaised {
  readonly flag: Flag;
  readonly detail?: string;
}

/**
 * What cleaning made of a raw text, which the caller keeps. `accept` and `flag` let the value in; a row with a `quarantine`
 * waits for a person; `reject` lets nothing in. A repair that could be wrong is only a `proposal`.
 */
export interface Cleaned<V> {
  readonly value?: V;
  readonly flags: readonly FlagRaised[];
  readonly outcome: 'accept' | 'flag' | 'quarantine' | 'reject';
  readonly proposal?: string;
  readonly missing?: Missing;
}

/** A type of value: how a raw text becomes one, whether a value is well formed, and how it is shown. */
export interface ValueType<V, Options> {
  readonly name: string;
  /** Never throws. The same text under the same options gives the same result. */
  clean(raw: string, options: Options): Cleaned<V>;
  validate(value: V): boolean;
  format(value: V): string;
}

/** Declares a type of value. */
export function defineValue<V, Options>(type: ValueType<V, Options>): ValueType<V, Options> {
  return type;
}

/** A flag with its detail. */
export function raised(flag: Flag, detail?: string): FlagRaised {
  return detail === undefined ? { flag } : { flag, detail };
}

/** A value that is let in: plainly, or marked if there are flags. */
export function accepted<V>(value: V, flags: readonly FlagRaised[] = noFlags, proposal?: string): Cleaned<V> {
  const outcome = flags.length === 0 ? 'accept' : 'flag';
  return proposal === undefined ? { value, flags, outcome } : { value, flags, outcome, proposal };
}

/** No value, but no reason to hold the row: the raw text is kept and marked. */
export function unread(flag: Flag, detail?: string, proposal?: string): Cleaned<never> {
  return withProposal({ flags: [raised(flag, detail)], outcome: 'flag' }, proposal);
}

/** The row waits for a person. */
export function quarantined(flag: Flag, detail?: string, proposal?: string): Cleaned<never> {
  return withProposal({ flags: [raised(flag, detail)], outcome: 'quarantine' }, proposal);
}

/** The value is thrown away. */
export function rejected(flag: Flag, detail?: string): Cleaned<never> {
  return { flags: [raised(flag, detail)], outcome: 'reject' };
}

function withProposal(cleaned: Cleaned<never>, proposal: string | undefined): Cleaned<never> {
  return proposal === undefined ? cleaned : { ...cleaned, proposal };
}

const noFlags: readonly FlagRaised[] = [];

import type { Cleaned, FlagRaised } from './define-value.ts';
import type { UncertainDate } from './uncertain-date.ts';
import { checkOrder, validityOf, validityOfOccasion } from './validity.ts';
import type { PeriodEnd, Validity } from './validity.ts';

/** An end of a period from its cell: an empty, unknown or unread one is unknown, `..` and “present” are open. */
export function periodEndOf(cell: Cleaned<UncertainDate> | undefined): PeriodEnd {
  const date = cell?.value;
  if (date === undefined) return 'unknown';
  return date.precision === 'open' ? 'open' : { earliest: date.earliest, latest: date.latest };
}

/**
 * The validity of a claim from the cells of its start and end, or from one cell with a period in it, and what is wrong with their order
 * (`DATE_IMPOSSIBLE`: the row waits for a person). One day in one cell is an occasion, unless it is told to be a `start`.
 */
export function validityOfDates(dates: {
  readonly start?: Cleaned<UncertainDate>;
  readonly end?: Cleaned<UncertainDate>;
  readonly period?: Cleaned<UncertainDate>;
}): { readonly validity: Validity; readonly flags: readonly FlagRaised[] } {
  const whole = dates.period?.value;
  if (whole?.interval) return { validity: validityOf(whole.interval.start, whole.interval.end), flags: [] };
  if (whole && whole.precision !== 'open') return { validity: validityOfOccasion(whole), flags: [] };
  const start = periodEndOf(dates.start);
  const end = periodEndOf(dates.end);
  const flags = typeof start === 'object' && typeof end === 'object' ? checkOrder(start, end) : [];
  return { validity: validityOf(start, end), flags };
}

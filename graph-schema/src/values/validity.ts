import { GREATEST_DAY, LEAST_DAY } from '../claims/validity.ts';
import type { Validity } from '../claims/validity.ts';
import { raised } from './define-value.ts';
import type { FlagRaised } from './define-value.ts';
import { formatDay } from './day.ts';

export { GREATEST_DAY, LEAST_DAY, UNKNOWN_VALIDITY } from '../claims/validity.ts';
export type { Validity } from '../claims/validity.ts';

/** First and last day on which something can lie, both included. */
export interface DayBounds {
  readonly earliest: number;
  readonly latest: number;
}

/** One end of a period: known to lie within days, open (it has none), or unknown (it has one; an empty cell says as much). */
export type PeriodEnd = DayBounds | 'open' | 'unknown';

/**
 * The four days of a claim from its reported start and end (domain model, section 7; EDTF's ends are inclusive). Unknown is
 * not open: an unknown end lies anywhere after the start, an unknown start anywhere before the end.
 */
export function validityOf(start: PeriodEnd, end: PeriodEnd): Validity {
  const fromEarliest = typeof start === 'object' ? start.earliest : LEAST_DAY;
  const toLatest = typeof end === 'object' ? end.latest + 1 : GREATEST_DAY;
  return [fromEarliest, latestStart(start, toLatest), earliestEnd(end, fromEarliest), toLatest];
}

function latestStart(start: PeriodEnd, toLatest: number): number {
  if (typeof start === 'object') return start.latest;
  if (start === 'open') return LEAST_DAY;
  return toLatest === GREATEST_DAY ? GREATEST_DAY : toLatest - 1;
}

function earliestEnd(end: PeriodEnd, fromEarliest: number): number {
  if (typeof end === 'object') return end.earliest + 1;
  if (end === 'open') return GREATEST_DAY;
  return fromEarliest === LEAST_DAY ? LEAST_DAY : fromEarliest + 1;
}

/** The four days of what happened on one occasion: it holds on that day, whichever it was. */
export function validityOfOccasion({ earliest, latest }: DayBounds): Validity {
  return [earliest, latest, earliest + 1, latest + 1];
}

/** Whether it can have held on the day: the default when exploring. */
export function possibleOn([fromEarliest, , , toLatest]: Validity, day: number): boolean {
  return fromEarliest <= day && day < toLatest;
}

/** Whether it held on the day for certain: the mode for packages. */
export function certainOn([, fromLatest, toEarliest]: Validity, day: number): boolean {
  return fromLatest <= day && day < toEarliest;
}

/** Whether it can have held on some day of the window `[a, b)`. */
export function possibleIn([fromEarliest, , , toLatest]: Validity, a: number, b: number): boolean {
  return fromEarliest < b && a < toLatest;
}

/** Whether it held within the window `[a, b)` for certain. */
export function certainIn([, fromLatest, toEarliest]: Validity, a: number, b: number): boolean {
  return fromLatest <= a && b <= toEarliest;
}

/**
 * Compares two days of which the first must not lie after the second: start and end, birth and event, arrest and death.
 * `DATE_IMPOSSIBLE` if the order is certainly wrong, `DATE_SUSPECT` if it looks so (fault B24).
 */
export function checkOrder(first: DayBounds, second: DayBounds): FlagRaised[] {
  const detail = `${formatDay(first.earliest)} is to lie before ${formatDay(second.latest)}`;
  if (first.earliest > second.latest) return [raised('DATE_IMPOSSIBLE', detail)];
  if (first.earliest > second.earliest && first.latest > second.latest) return [raised('DATE_SUSPECT', detail)];
  return [];
}

import { boundsInCalendar, isYearOf } from './calendars.ts';
import { formatDay, formatYear, isCivil, two } from './day.ts';
import type { DateFound, DateReading, UncertainDateOptions } from './date-options.ts';
import { quarantined, raised } from './define-value.ts';
import type { FlagRaised } from './define-value.ts';
import { dayRead, monthRead, yearRead } from './edtf.ts';
import type { DateRead } from './edtf.ts';
import { civilOf } from './day.ts';

/** A year, month and day as they were written, in the calendar of the source. Zero stands for a part left open. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Places a date of the source's calendar on our days; undefined if that calendar has no such day. */
export function placeDate({ year, month, day }: DateParts, { calendar }: UncertainDateOptions): DateFound | undefined {
  const zeros = month === 0 || day === 0;
  const realMonth = month === 0 ? undefined : month;
  const realDay = day === 0 || realMonth === undefined ? undefined : day;
  if (calendar === undefined || calendar === 'gregorian' || !isYearOf(calendar, year)) {
    const read = gregorianRead(year, realMonth, realDay);
    return read && { read, flags: zeros ? [raised('DATE_PLACEHOLDER', 'zero for an unknown part')] : [] };
  }
  const bounds = boundsInCalendar(calendar, year, realMonth, realDay);
  if (!bounds) return undefined;
  const precision = realDay !== undefined ? 'day' : realMonth !== undefined ? 'month' : 'year';
  const [earliest, latest] = bounds;
  const flags: FlagRaised[] = [raised('CALENDAR_CONVERTED', calendar)];
  if (zeros) flags.push(raised('DATE_PLACEHOLDER', 'zero for an unknown part'));
  return { read: { text: daysText(earliest, latest), earliest, latest, precision }, flags };
}

/** EDTF of one of the days from `earliest` to `latest`: a day, a month or a year where it is one, else a set. */
export function daysText(earliest: number, latest: number): string {
  if (earliest === latest) return formatDay(earliest);
  const first = civilOf(earliest);
  const after = civilOf(latest + 1);
  if (first.day === 1 && after.day === 1) {
    if (first.month === 1 && after.month === 1 && after.year === first.year + 1) return formatYear(first.year);
    if ((first.month % 12) + 1 === after.month && latest - earliest < 31)
      return `${formatYear(first.year)}-${two(first.month)}`;
  }
  return `[${formatDay(earliest)}..${formatDay(latest)}]`;
}

function gregorianRead(year: number, month?: number, day?: number): DateRead | undefined {
  if (month === undefined) return yearRead(year);
  return day === undefined ? monthRead(year, month) : dayRead(year, month, day);
}

/** Whether the calendar of the source counts two-digit years as such. */
export function countsSmallYears({ calendar }: UncertainDateOptions): boolean {
  return calendar === 'reiwa';
}

/**
 * The full year of two digits (fault B21): a birth lies in the past, an event near the day of receipt. Held where the day of
 * receipt is not known or two centuries are possible.
 */
export function fullYear(digits: number, { field = 'other', receivedOn }: UncertainDateOptions): number | undefined {
  if (receivedOn === undefined) return undefined;
  const now = civilOf(receivedOn).year;
  const latest = Math.floor((now - digits) / 100) * 100 + digits;
  if (field === 'birth') return now - latest < CHILD_AGE ? undefined : latest;
  const nearest = field === 'other' && latest + 100 - now < now - latest ? latest + 100 : latest;
  return Math.abs(now - nearest) > FAR_YEARS ? undefined : nearest;
}

/** Younger is a child or over a hundred: the two digits do not tell. */
const CHILD_AGE = 12;
const FAR_YEARS = 40;

/** Places a date whose year may have two digits. */
export function placeShortDate(parts: DateParts, yearLength: number, options: UncertainDateOptions): DateReading {
  if (yearLength > 2 || countsSmallYears(options)) return placeDate(parts, options);
  const year = fullYear(parts.year, options);
  if (year === undefined) return quarantined('DATE_CENTURY', 'the two digits do not tell the century');
  const found = placeDate({ ...parts, year }, options);
  return found && { read: found.read, flags: [...found.flags, raised('DATE_CENTURY', String(year))] };
}

/** Whether a Gregorian day of this shape exists; for choosing between readings. */
export function existsDate({ year, month = 1, day = 1 }: DateParts, { calendar }: UncertainDateOptions): boolean {
  if (calendar === undefined || calendar === 'gregorian' || !isYearOf(calendar, year)) {
    return month === 0 ? day === 0 : day === 0 ? month <= 12 : isCivil(year < 100 ? 2000 : year, month, day);
  }
  return boundsInCalendar(calendar, year, month || undefined, day || undefined) !== undefined;
}

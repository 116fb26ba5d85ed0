import { dayOf, daysInMonth, formatYear, isCivil, two } from './day.ts';
import { GREATEST_DAY, LEAST_DAY } from './validity.ts';
import type { DayBounds, PeriodEnd } from './validity.ts';

/** How exactly a date is known. `open` is an end that does not exist (`..`). */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'set' | 'interval' | 'open';

/** A date as text, with its first and last day (both included). */
export interface DateRead extends DayBounds {
  /** In EDTF where it can be put so. */
  readonly text: string;
  readonly precision: DatePrecision;
  /** The two ends, if the text is a period and not one day within it. */
  readonly interval?: { readonly start: PeriodEnd; readonly end: PeriodEnd };
}

/**
 * Reads the Extended Date/Time Format, level 0 and 1 (ISO 8601-2:2019, Library of Congress), and of level 2 the sets, the
 * seasons of a hemisphere, quarters and semesters; without the time of day. Qualifiers stay in the text and do not widen the bounds. Undefined if the text is not EDTF or there is no such
 * day.
 */
export function readEdtf(text: string): DateRead | undefined {
  if (text === '..') return { text, earliest: LEAST_DAY, latest: GREATEST_DAY, precision: 'open' };
  const first = text.charCodeAt(0);
  if (first === OPEN_SET || first === OPEN_ALL) return readSet(text);
  return text.includes('/') ? readInterval(text) : readOne(text);
}

const OPEN_SET = 0x5b;
const OPEN_ALL = 0x7b;

function readOne(text: string): DateRead | undefined {
  const bare = text.replace(/[?~%]$/u, '');
  const day = /^(-?\d{4})-(\d{2})-(\d{2})$/u.exec(bare);
  if (day) {
    const [, year, month, date] = day.map(Number);
    return year === undefined || month === undefined || date === undefined
      ? undefined
      : dayRead(year, month, date, text);
  }
  const month = /^(-?\d{4})-(\d{2})$/u.exec(bare);
  if (month) {
    const year = Number(month[1]);
    const number = Number(month[2]);
    return number <= 12 ? monthRead(year, number, text) : seasonRead(year, number, text);
  }
  const year = /^(-?\d{4}|Y-?\d{5,6})$/u.exec(bare);
  if (year) return yearRead(Number(bare.replace('Y', '')), text);
  return readUnspecified(bare, text);
}

/** `201X`, `20XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX`. */
function readUnspecified(bare: string, text: string): DateRead | undefined {
  const match = /^(\d{2}[\dX]{2})(?:-(\d{2}|XX)(?:-XX)?)?$/u.exec(bare);
  if (!match) return undefined;
  const [, year = '', month] = match;
  if (/^\d{4}$/u.test(year)) {
    return month === undefined || month === 'XX'
      ? yearRead(Number(year), text)
      : monthRead(Number(year), Number(month), text);
  }
  if (month !== undefined && month !== 'XX') return undefined;
  if (/^\d{3}X$/u.test(year)) return yearsRead(Number(`${year.slice(0, 3)}0`), 10, 'decade', text);
  if (/^\d{2}XX$/u.test(year)) return yearsRead(Number(`${year.slice(0, 2)}00`), 100, 'century', text);
  return undefined;
}

function readInterval(text: string): DateRead | undefined {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0 || (from === '' && to === '')) return undefined;
  const start = readEnd(from);
  const end = readEnd(to);
  if (start === undefined || end === undefined) return undefined;
  const earliest = typeof start === 'object' ? start.earliest : LEAST_DAY;
  const latest = typeof end === 'object' ? end.latest : GREATEST_DAY;
  if (earliest > latest) return undefined;
  return { text, earliest, latest, precision: 'interval', interval: { start, end } };
}

function readEnd(text: string): PeriodEnd | undefined {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  const read = readOne(text);
  return read && { earliest: read.earliest, latest: read.latest };
}

/** One of a set, `[1667,1668..1670]`, or all of it, `{1960,1961}`: the bounds enclose every member. */
function readSet(text: string): DateRead | undefined {
  const inner = /^\[([^\]]+)\]$|^\{([^}]+)\}$/u.exec(text);
  if (!inner) return undefined;
  let earliest = GREATEST_DAY;
  let latest = LEAST_DAY;
  for (const member of (inner[1] ?? inner[2] ?? '').split(',')) {
    const ends = member.trim().split('..');
    if (ends.length > 2) return undefined;
    for (const [place, end] of ends.entries()) {
      if (end === '' && ends.length === 2) {
        if (place === 0) earliest = LEAST_DAY;
        else latest = GREATEST_DAY;
        continue;
      }
      const read = readOne(end);
      if (!read) return undefined;
      earliest = Math.min(earliest, read.earliest);
      latest = Math.max(latest, read.latest);
    }
  }
  return earliest > latest ? undefined : { text, earliest, latest, precision: 'set' };
}

/** One day. */
export function dayRead(year: number, month: number, day: number, text?: string): DateRead | undefined {
  if (!isCivil(year, month, day)) return undefined;
  const days = dayOf(year, month, day);
  return {
    text: text ?? `${formatYear(year)}-${two(month)}-${two(day)}`,
    earliest: days,
    latest: days,
    precision: 'day',
  };
}

/** Some day of a month. */
export function monthRead(year: number, month: number, text?: string): DateRead | undefined {
  const length = daysInMonth(year, month);
  if (length === 0) return undefined;
  const earliest = dayOf(year, month, 1);
  return {
    text: text ?? `${formatYear(year)}-${two(month)}`,
    earliest,
    latest: earliest + length - 1,
    precision: 'month',
  };
}

/** Some day of a year. */
export function yearRead(year: number, text?: string): DateRead {
  return yearsRead(year, 1, 'year', text ?? formatYear(year));
}

/** Some day of several years from `year` on. */
export function yearsRead(year: number, count: number, precision: DatePrecision, text: string): DateRead {
  return { text, earliest: dayOf(year, 1, 1), latest: dayOf(year + count, 1, 1) - 1, precision };
}

/**
 * Some day of a season, quarter or other part of a year by its EDTF code, 21 to 41. Seasons are those of meteorology, in the
 * north where the code does not say; winter reaches from January to the February after, since the year does not tell which.
 */
export function seasonRead(year: number, code: number, text?: string): DateRead | undefined {
  const months = monthsOfSeason[code];
  if (!months) return undefined;
  const [first, last] = months;
  const lastYear = last > 12 ? year + 1 : year;
  const lastMonth = last > 12 ? last - 12 : last;
  return {
    text: text ?? `${formatYear(year)}-${code}`,
    earliest: dayOf(year, first, 1),
    latest: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision: 'season',
  };
}

const north = [
  [3, 5],
  [6, 8],
  [9, 11],
  [1, 14],
] as const;
const south = [
  [9, 11],
  [1, 14],
  [3, 5],
  [6, 8],
] as const;
const parts = [
  ...([
    [1, 3],
    [4, 6],
    [7, 9],
    [10, 12],
  ] as const),
  ...([
    [1, 4],
    [5, 8],
    [9, 12],
  ] as const),
  ...([
    [1, 6],
    [7, 12],
  ] as const),
];
const monthsOfSeason: Readonly<Record<number, readonly [number, number]>> = Object.fromEntries(
  [...north, ...north, ...south, ...parts].map((months, index) => [21 + index, months]),
);

import { formatDay } from './day.ts';
import { readByFormats } from './date-format.ts';
import { isFound } from './date-options.ts';
import type { DateFound, DateReading, UncertainDateOptions } from './date-options.ts';
import { readEdtf } from './edtf.ts';
import type { DateRead } from './edtf.ts';
import { readNumericDate } from './numeric-date.ts';
import { GREATEST_DAY, LEAST_DAY } from './validity.ts';
import type { PeriodEnd } from './validity.ts';
import { readWrittenDate } from './written-date.ts';

const about =
  /^(?:circa|about|abt\.?|approx(?:imately|\.)?|around|c(?:a)?\.|ca|c(?= ?\d)|~|aprox(?:imadamente|\.)?|hacia|vers|environ|etwa|um|около)\s*/iu;
const perhaps = /^(?:possibly|probably|perhaps|maybe|prob\.|poss\.|posiblemente|peut-être|vielleicht|возможно)\s*/iu;
const doubt = /(?<!\s)\s*(?:\?|\((?:\?|uncertain|estimated|approx\.?|approximate)\))$/iu;
const before = /^(?:before|bef\.|prior to|antes de|avant|vor|до|not later than|no later than|on or before|by|<=?)\s+/iu;
const after = /^(?:after|aft\.|después de|despues de|depois de|après|nach|после|not before|on or after|>=?)\s+/iu;
const since = /^(?:since|from|desde|depuis|seit|с|ab)\s+/iu;
const until = /^(?:until|till|up to|to|hasta|jusqu['’]?(?:à|a|en)|bis|по)\s+/iu;
const both = /^(?:between|entre|zwischen|между)\s+(.+?)\s+(?:and|y|et|e|und|и)\s+(.+)$/iu;
const fromTo =
  /^(?:from\s+|desde\s+|de\s+|von\s+|с\s+)?(.+?)(?<!\s)\s+(?:to|until|through|thru|a|hasta|à|au|bis|até|по|-|–|—)\s+(.+)$/iu;
const years = /^(\d{4})\s?[-–—]\s?(\d{4})$/u;
const stillSo =
  /^(?:\.\.|present|now|today|ongoing|current|currently|to date|open|actualidad|presente|à ce jour|heute|настоящее время)$/iu;

/** Reads a date without its time of day, in any form that people and machines write. */
export function readDate(text: string, options: UncertainDateOptions): DateReading {
  const named = options.formats && readByFormats(text, options.formats, options);
  if (named) return named;
  if (options.calendar === undefined || options.calendar === 'gregorian' || /[X[{/]|\.\./u.test(text)) {
    const edtf = readEdtf(text);
    if (edtf) return found(edtf);
  }
  return (
    readNumericDate(text, options) ??
    readQualified(text, options) ??
    readSpan(text, options) ??
    readWrittenDate(text, options)
  );
}

/** `circa 1975`, `possibly March 1980`, `1980?`. */
function readQualified(text: string, options: UncertainDateOptions): DateReading {
  if (stillSo.test(text)) return found({ text: '..', earliest: LEAST_DAY, latest: GREATEST_DAY, precision: 'open' });
  const sign = about.test(text) ? '~' : perhaps.test(text) || doubt.test(text) ? '?' : undefined;
  if (sign === undefined) return undefined;
  const rest = text.replace(about, '').replace(perhaps, '').replace(doubt, '').trim();
  if (rest === text || rest === '') return undefined;
  const reading = readDate(rest, options);
  if (!isFound(reading) || !/^-?[\dX-]+$/u.test(reading.read.text)) return reading;
  return { read: { ...reading.read, text: `${reading.read.text}${sign}` }, flags: reading.flags };
}

/** `between 1958 and 1963`, `10 Jan 1961 to 10 Dec 1963`, `before 1980`, `since 2022`. */
function readSpan(text: string, options: UncertainDateOptions): DateReading {
  const pair = both.exec(text) ?? years.exec(text) ?? fromTo.exec(text);
  if (pair) {
    const from = pair[1]?.trim() ?? '';
    const to = pair[2]?.trim() ?? '';
    // `Aug. to Sep. 1977` says the year once.
    const sharedYear = /\b\d{4}$/u.exec(/\d{4}/u.test(from) ? '' : to)?.[0];
    const start = readDate(sharedYear === undefined ? from : `${from} ${sharedYear}`, options);
    const end = readDate(to, options);
    if (!isFound(start) || !isFound(end)) return undefined;
    if (end.read.precision === 'open') return found(period(start.read, 'open'), start);
    const isPeriod = !both.test(text) && (options.field ?? 'other') === 'other';
    const read = isPeriod ? period(start.read, end.read) : oneOf(start.read, end.read);
    return read && { read, flags: [...start.flags, ...end.flags] };
  }
  for (const [pattern, build] of openings) {
    if (!pattern.test(text)) continue;
    const reading = readDate(text.replace(pattern, '').trim(), options);
    return isFound(reading) ? { read: build(reading.read), flags: reading.flags } : reading;
  }
  return undefined;
}

const openings: readonly (readonly [RegExp, (read: DateRead) => DateRead])[] = [
  [
    before,
    (read) => ({ text: `[..${bare(read, 'latest')}]`, earliest: LEAST_DAY, latest: read.latest, precision: 'set' }),
  ],
  [
    after,
    (read) => ({
      text: `[${bare(read, 'earliest')}..]`,
      earliest: read.earliest,
      latest: GREATEST_DAY,
      precision: 'set',
    }),
  ],
  [since, (read) => period(read, 'unknown')],
  [until, (read) => period('unknown', read)],
];

function oneOf(start: DateRead, end: DateRead): DateRead | undefined {
  if (start.earliest > end.latest) return undefined;
  const text = `[${bare(start, 'earliest')}..${bare(end, 'latest')}]`;
  return { text, earliest: start.earliest, latest: end.latest, precision: 'set' };
}

function period(start: DateRead, end: DateRead | 'open' | 'unknown'): DateRead;
function period(start: 'unknown', end: DateRead): DateRead;
function period(start: DateRead | 'unknown', end: DateRead | 'open' | 'unknown'): DateRead {
  const startText = start === 'unknown' ? '' : bare(start, 'earliest');
  const endText = end === 'open' ? '..' : end === 'unknown' ? '' : bare(end, 'latest');
  return {
    text: `${startText}/${endText}`,
    earliest: typeof start === 'object' ? start.earliest : LEAST_DAY,
    latest: typeof end === 'object' ? end.latest : GREATEST_DAY,
    precision: 'interval',
    interval: { start: boundsOf(start), end: boundsOf(end) },
  };
}

function boundsOf(end: DateRead | 'open' | 'unknown'): PeriodEnd {
  return typeof end === 'object' ? { earliest: end.earliest, latest: end.latest } : end;
}

/** A text that may stand within an interval or a set: a set or an interval itself may not. */
function bare(read: DateRead, end: 'earliest' | 'latest'): string {
  return /[[{/]/u.test(read.text) ? formatDay(read[end]) : read.text;
}

function found(read: DateRead, from?: DateFound): DateFound {
  return { read, flags: from?.flags ?? [] };
}

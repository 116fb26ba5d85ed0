import { cutTime } from './clock-time.ts';
import type { ClockTime } from './clock-time.ts';
import type { UncertainDateOptions } from './date-options.ts';
import { readSerial } from './date-serial.ts';
import { formatDay, two } from './day.ts';
import { accepted, defineValue, raised, unread } from './define-value.ts';
import type { Cleaned, FlagRaised } from './define-value.ts';
import type { DatePrecision, DateRead } from './edtf.ts';
import { readEdtf } from './edtf.ts';
import { judgeDate } from './judge-date.ts';
import { cleanMissing } from './missing-code.ts';
import { readDate } from './read-date.ts';
import { rememberCleaned } from './remember-cleaned.ts';
import type { PeriodEnd } from './validity.ts';
import { instantsOf } from './zoned-time.ts';

export type { UncertainDateOptions } from './date-options.ts';

/** A date as far as it is known: the text, and the first and the last day that it can be, both included. */
export interface UncertainDate {
  /** In EDTF where it can be put so. */
  readonly text: string;
  readonly earliest: number;
  readonly latest: number;
  readonly precision: DatePrecision;
  /** The two ends, if the text is a period and not one day within it. */
  readonly interval?: { readonly start: PeriodEnd; readonly end: PeriodEnd };
  /** Milliseconds since 1970-01-01 UTC, if time and zone are known. */
  readonly instant?: number;
  /** Both instants of an hour that comes twice. */
  readonly instants?: readonly number[];
  /** Wall time as reported, `2023-05-03T10:20`. */
  readonly localTime?: string;
}

/**
 * Dates and periods as people and machines write them (faults B18 to B24, B26), put into EDTF (ISO 8601-2:2019). A date that is
 * less precise than a day keeps its precision: never the first of the month, never January.
 */
export const uncertainDateValue = defineValue<UncertainDate, UncertainDateOptions>({
  name: 'uncertain-date',
  clean: rememberCleaned(cleanDate),
  validate: ({ earliest, latest, text }) =>
    Number.isInteger(earliest) && Number.isInteger(latest) && earliest <= latest && text !== '',
  format: ({ text, localTime }) => (localTime === undefined ? text : localTime.replace('T', ' ')),
});

function cleanDate(raw: string, options: UncertainDateOptions): Cleaned<UncertainDate> {
  const missing = cleanMissing(raw, options.missing);
  if (missing) return missing;
  const text = tidy(raw);
  const serial = readSerial(text, options);
  if (serial && 'flags' in serial) return serial;
  if (serial) {
    const { day, ...time } = serial;
    const read: DateRead = { text: formatDay(day), earliest: day, latest: day, precision: 'day' };
    return finish(judgeDate({ read, flags: [] }, options), time);
  }

  const { date, time } = cutTime(text);
  // A full date without a zone in it is the common case, and EDTF already.
  const reading = ISO_DAY.test(date) && plain(options) ? found(readEdtf(date)) : readDate(date, options);
  if (reading === undefined) return unread('VALUE_UNMAPPED', 'not a date');
  if (!('read' in reading)) return reading;
  const judged = judgeDate(reading, options);
  if (!('read' in judged) || time === undefined || judged.read.precision !== 'day') return finish(judged, {});
  const { flags, ...timed } = placeTime(judged.read, time, options);
  return finish({ read: judged.read, flags: [...judged.flags, ...flags] }, timed);
}

const ISO_DAY = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/u;

function plain({ calendar, formats }: UncertainDateOptions): boolean {
  return formats === undefined && (calendar === undefined || calendar === 'gregorian');
}

function found(read: DateRead | undefined) {
  return read && { read, flags: [] };
}

interface Timed {
  readonly text?: string;
  readonly instant?: number;
  readonly instants?: readonly number[];
  readonly localTime?: string;
}

function finish(
  judged: { readonly read: DateRead; readonly flags: readonly FlagRaised[] } | Cleaned<never>,
  timed: Timed,
): Cleaned<UncertainDate> {
  if (!('read' in judged)) return judged;
  return accepted({ ...judged.read, ...timed }, judged.flags);
}

/** Adds the time of day to a known day: the instant if the zone is known, by the text or by the place (fault B26). */
function placeTime(
  { text, earliest }: DateRead,
  { hour, minute, second, millisecond, offsetMinutes }: ClockTime,
  { timeZone }: UncertainDateOptions,
): Timed & { readonly flags: readonly FlagRaised[] } {
  const clock = `${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
  const localTime = `${formatDay(earliest)}T${clock}`;
  const wallMs = earliest * 86_400_000 + ((hour * 60 + minute) * 60 + (second ?? 0)) * 1000 + millisecond;
  if (offsetMinutes !== undefined) {
    const zone = offsetMinutes === 0 ? 'Z' : offsetText(offsetMinutes);
    return { text: `${text}T${clock}${zone}`, instant: wallMs - offsetMinutes * 60_000, localTime, flags: [] };
  }
  const instants = timeZone === undefined ? undefined : instantsOf(wallMs, timeZone);
  const timed = { text: `${text}T${clock}`, localTime };
  if (instants === undefined) return { ...timed, flags: [] };
  const [instant] = instants;
  if (instants.length !== 1 || instant === undefined) {
    const both = instants.length === 2 ? { instants } : {};
    const detail = instants.length === 2 ? 'this hour came twice' : 'clocks left out this hour';
    return { ...timed, ...both, flags: [raised('TZ_AMBIGUOUS', detail)] };
  }
  return { ...timed, instant, flags: [raised('TZ_ASSUMED', timeZone)] };
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Compatible forms made plain, digits of other scripts made ASCII, single spaces, no quotes and no full stop around. */
function tidy(raw: string): string {
  let text = raw.normalize('NFKC').trim();
  if (/[^\u0020-\u007E]/u.test(text)) {
    text = text
      .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/[‐‑‒−]/gu, '-')
      .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '');
  }
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^["']|["']$/gu, '')
    .replace(/(?<![.\d])\.$|(?<=\d)\.$/u, '');
}

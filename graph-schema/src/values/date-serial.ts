import { formatDay, two } from './day.ts';
import { quarantined } from './define-value.ts';
import type { Cleaned } from './define-value.ts';
import type { UncertainDateOptions } from './date-options.ts';

const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet, so that 1900-03-01 is 61; the 29th of February 1900 that it believes in shifts the days before. */
const SPREADSHEET_DAY_0 = -25569;

/** The day and the time that a number stands for. */
export interface SerialRead {
  readonly day: number;
  readonly instant?: number;
  readonly localTime?: string;
}

/** Reads a number by what the profile says of it; held where it says nothing and the number looks like a serial (fault B23). */
export function readSerial(text: string, { serial }: UncertainDateOptions): SerialRead | Cleaned<never> | undefined {
  if (!/^-?\d+(?:\.\d+)?$/u.test(text)) return undefined;
  const number = Number(text);
  if (serial === 'epochSeconds') return ofInstant(number * 1000);
  if (serial === 'epochMillis') return ofInstant(number);
  return serial === 'excel' ? ofSpreadsheet(number) : guess(text, number);
}

function ofInstant(ms: number): SerialRead {
  return { day: Math.floor(ms / DAY_MS), instant: Math.round(ms) };
}

function ofSpreadsheet(serial: number): SerialRead | undefined {
  if (serial < 1 || serial >= 2_958_466) return undefined;
  const whole = Math.floor(serial);
  const day = SPREADSHEET_DAY_0 + whole + (whole < 60 ? 1 : 0);
  const seconds = Math.round((serial - whole) * 86_400);
  if (seconds === 0) return { day };
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => two(Math.floor(part))).join(':');
  return { day, localTime: `${formatDay(day)}T${time}` };
}

function guess(text: string, number: number): Cleaned<never> | undefined {
  if (/^\d{5}(?:\.\d+)?$/u.test(text) && number >= 10_000 && number < 80_000) {
    return held('a day of a spreadsheet', ofSpreadsheet(number));
  }
  if (/^\d{9,10}$/u.test(text)) return held('seconds since 1970', ofInstant(number * 1000));
  if (/^\d{12,13}$/u.test(text)) return held('milliseconds since 1970', ofInstant(number));
  return undefined;
}

function held(detail: string, read: SerialRead | undefined): Cleaned<never> {
  return quarantined('DATE_SERIAL', detail, read && formatDay(read.day));
}

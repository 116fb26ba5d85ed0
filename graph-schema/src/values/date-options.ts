import type { Calendar } from './calendars.ts';
import type { Cleaned, FlagRaised } from './define-value.ts';
import type { DateRead } from './edtf.ts';
import type { MissingOptions } from './missing-value.ts';

/** How a source writes dates; a profile says so for each column. */
export interface UncertainDateOptions extends MissingOptions {
  /** Order of day, month and year in `03/04/2024`; absent: `unknown`. */
  readonly order?: 'dmy' | 'mdy' | 'ymd' | 'unknown';
  /** What to do where the order is unknown and both readings are valid; absent: `quarantine`. `set` takes one of both. */
  readonly ambiguous?: 'quarantine' | 'set';
  /** Calendar of the source; absent: Gregorian. */
  readonly calendar?: Calendar;
  /** What plain numbers mean: days of a spreadsheet, or seconds or milliseconds since 1970-01-01 UTC. */
  readonly serial?: 'excel' | 'epochSeconds' | 'epochMillis';
  /** What the date is of: a birth and an event lie in the past. Absent: `other`. */
  readonly field?: 'birth' | 'event' | 'other';
  /** Day on which the record was received, in whole days since 1970-01-01: for the century and for the future. */
  readonly receivedOn?: number;
  /** Patterns tried first: `dd.MM.yyyy`, `ddMMyy`, `MMM-yy`. */
  readonly formats?: readonly string[];
  /** IANA name of the zone of the place, for times without one. */
  readonly timeZone?: string;
}

/** A date that was read, and what is to be said of the reading. */
export interface DateFound {
  readonly read: DateRead;
  readonly flags: readonly FlagRaised[];
}

/** A date, or a reason to hold the row, or nothing that could be read. */
export type DateReading = DateFound | Cleaned<never> | undefined;

/** Whether a reading is a date. */
export function isFound(reading: DateReading): reading is DateFound {
  return reading !== undefined && 'read' in reading;
}

import { existsDate, placeDate, placeShortDate } from './calendar-date.ts';
import type { DateParts } from './calendar-date.ts';
import { japaneseYear } from './calendars.ts';
import { isFound } from './date-options.ts';
import type { DateReading, UncertainDateOptions } from './date-options.ts';
import { quarantined, raised } from './define-value.ts';

const three = /^(\d{1,4})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{1,4})\.?$/u;
const yearFirst = /^(\d{4})\s?[-/.]\s?(\d{1,2})$/u;
const yearLast = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/u;
const era =
  /^(reiwa|heisei|showa|taisho|meiji|令和|平成|昭和|大正|明治|[rhstm])\s?\.?(\d{1,2}|元)(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?$/iu;

/** Reads dates of digits alone: `24/08/2017`, `2023.5.3`, `5/2023`, `2023`, `20230503`, `2024年5月3日`, `令和6年5月3日`. */
export function readNumericDate(raw: string, options: UncertainDateOptions): DateReading {
  const text = raw
    .replace(/\s?[年년]\s?/u, '-')
    .replace(/\s?[月월]\s?/u, '-')
    .replace(/\s?[日일]$/u, '')
    .replace(/-$/u, '');

  const parts = three.exec(text);
  if (parts) return readThree(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '', options);
  const whole = /^\d{4}$/u.test(text) ? placeDate({ year: Number(text) }, options) : undefined;
  if (whole) return whole;
  const month = yearFirst.exec(text);
  if (month) return placeDate({ year: Number(month[1]), month: Number(month[2]) }, options);
  const monthYear = yearLast.exec(text);
  if (monthYear) return placeDate({ year: Number(monthYear[2]), month: Number(monthYear[1]) }, options);
  const compact = /^((?:1[2-9]|2\d)\d{2})(\d{2})(\d{2})$/u.exec(text);
  if (compact) {
    const read = { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) };
    if (existsDate(read, options)) return placeDate(read, options);
  }
  return readEra(text, options);
}

function readEra(text: string, options: UncertainDateOptions): DateReading {
  const match = era.exec(text);
  if (!match) return undefined;
  const year = japaneseYear(match[1] ?? '', match[2] === '元' ? 1 : Number(match[2]));
  if (year === undefined) return undefined;
  const { calendar: _, ...gregorian } = options;
  const month = match[3] === undefined ? {} : { month: Number(match[3]) };
  const day = match[4] === undefined ? {} : { day: Number(match[4]) };
  const found = placeDate({ year, ...month, ...day }, gregorian);
  return found && { read: found.read, flags: [raised('CALENDAR_CONVERTED', 'reiwa'), ...found.flags] };
}

/** Three numbers: the year stands where four digits stand, else where the order says. */
function readThree(a: string, b: string, c: string, options: UncertainDateOptions): DateReading {
  const order = options.order ?? 'unknown';
  if (a.length > 2) return c.length > 2 ? undefined : orImpossible(a, b, c, options);
  if (c.length > 2 || order === 'dmy' || order === 'mdy') return readDayMonth(a, b, c, order, options);
  if (order === 'ymd') return orImpossible(a, b, c, options);
  return quarantined('DATE_ORDER_AMBIGUOUS', 'the year may stand first or last');
}

function orImpossible(year: string, month: string, day: string, options: UncertainDateOptions): DateReading {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return placeShortDate(parts, year.length, options) ?? quarantined('DATE_IMPOSSIBLE', 'there is no such day');
}

function readDayMonth(
  a: string,
  b: string,
  yearText: string,
  order: 'dmy' | 'mdy' | 'ymd' | 'unknown',
  options: UncertainDateOptions,
): DateReading {
  const year = Number(yearText);
  const place = (parts: DateParts) => placeShortDate(parts, yearText.length, options);
  const dayFirst = { year, month: Number(b), day: Number(a) };
  const monthFirst = { year, month: Number(a), day: Number(b) };
  const canDayFirst = existsDate(dayFirst, options);
  const canMonthFirst = existsDate(monthFirst, options);
  if (!canDayFirst && !canMonthFirst) return quarantined('DATE_IMPOSSIBLE', 'there is no such day');

  if (order === 'dmy' || order === 'mdy') {
    const [stated, other, can] =
      order === 'dmy' ? [dayFirst, monthFirst, canDayFirst] : [monthFirst, dayFirst, canMonthFirst];
    if (can) return place(stated);
    const turned = place(other);
    return quarantined(
      'DATE_ORDER_AMBIGUOUS',
      'not in the order of the profile',
      isFound(turned) ? turned.read.text : undefined,
    );
  }
  if (!canMonthFirst || a === b) return place(dayFirst);
  if (!canDayFirst) return place(monthFirst);

  const first = place(dayFirst);
  const second = place(monthFirst);
  if (!isFound(first) || !isFound(second)) return first;
  const [early, late] = first.read.earliest < second.read.earliest ? [first, second] : [second, first];
  if (options.ambiguous !== 'set')
    return quarantined('DATE_ORDER_AMBIGUOUS', `${early.read.text} or ${late.read.text}`);
  return {
    read: {
      text: `[${early.read.text},${late.read.text}]`,
      earliest: early.read.earliest,
      latest: late.read.latest,
      precision: 'set',
    },
    flags: [raised('DATE_ORDER_AMBIGUOUS'), ...first.flags],
  };
}

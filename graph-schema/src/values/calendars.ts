import { dayOf, isCivil } from './day.ts';

/** A calendar that a profile may name beside the Gregorian one. `reiwa` reads all Japanese eras since 1868. */
export const calendars = ['gregorian', 'solarHijri', 'buddhist', 'lunarHijri', 'reiwa', 'ethiopian'] as const;
export type Calendar = (typeof calendars)[number];

/** First and last day of a year, month or day of another calendar, or undefined if there is none such. */
export function boundsInCalendar(
  calendar: Calendar,
  year: number,
  month?: number,
  day?: number,
): readonly [earliest: number, latest: number] | undefined {
  const first = startOf(calendar, year, month ?? 1, day ?? 1);
  if (first === undefined) return undefined;
  // The tabular lunar calendar may differ by a day from the one that was seen in the sky.
  const slack = calendar === 'lunarHijri' ? 1 : 0;
  if (day !== undefined) return [first - slack, first + slack];
  const months = calendar === 'ethiopian' ? 13 : 12;
  const next =
    month === undefined || month === months ? startOf(calendar, year + 1, 1, 1) : startOf(calendar, year, month + 1, 1);
  return next === undefined ? undefined : [first - slack, next - 1 + slack];
}

/** Whether a year is one that people write in this calendar, rather than a Gregorian year in the wrong column. */
export function isYearOf(calendar: Calendar, year: number): boolean {
  const [least, most] = years[calendar];
  return year >= least && year <= most;
}

const years: Readonly<Record<Calendar, readonly [number, number]>> = {
  gregorian: [-9999, 9999],
  solarHijri: [1200, 1500],
  lunarHijri: [1200, 1550],
  buddhist: [2350, 2700],
  reiwa: [1, 99],
  ethiopian: [1800, 2100],
};

function startOf(calendar: Calendar, year: number, month: number, day: number): number | undefined {
  switch (calendar) {
    case 'gregorian':
      return isCivil(year, month, day) ? dayOf(year, month, day) : undefined;
    case 'buddhist':
      return isCivil(year - 543, month, day) ? dayOf(year - 543, month, day) : undefined;
    case 'reiwa':
      return isCivil(year + 2018, month, day) ? dayOf(year + 2018, month, day) : undefined;
    case 'solarHijri':
      return solarHijri(year, month, day);
    case 'lunarHijri':
      return lunarHijri(year, month, day);
    case 'ethiopian':
      return ethiopian(year, month, day);
  }
}

/** Years in which the pattern of leap years of the solar Hijri calendar starts anew. Source: K. M. Borkowski 1996. */
const breaks = [-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456];

function solarHijri(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return undefined;
  let leaps = -14;
  let start = breaks[0] ?? 0;
  let jump = 0;
  for (const next of breaks.slice(1)) {
    jump = next - start;
    if (year < next) break;
    leaps += Math.trunc(jump / 33) * 8 + Math.trunc((jump % 33) / 4);
    start = next;
  }
  const since = year - start;
  leaps += Math.trunc(since / 33) * 8 + Math.trunc(((since % 33) + 3) / 4);
  if (jump % 33 === 4 && jump - since === 4) leaps += 1;
  const gregorian = year + 621;
  const gregorianLeaps = Math.trunc(gregorian / 4) - Math.trunc(((Math.trunc(gregorian / 100) + 1) * 3) / 4) - 150;
  const newYear = dayOf(gregorian, 3, 20 + leaps - gregorianLeaps);
  return newYear + (month - 1) * 31 - Math.trunc(month / 7) * (month - 7) + day - 1;
}

/** Tabular Islamic calendar, civil epoch 622-07-16 (Julian), leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30. */
function lunarHijri(year: number, month: number, day: number): number | undefined {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const epoch = -492148;
  return epoch + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
}

/** Ethiopian calendar: thirteen months, year 1 from 8-08-29 (Julian). */
function ethiopian(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 13 || day < 1 || day > 30 || (month === 13 && day > 6)) return undefined;
  const epoch = -716367;
  return epoch + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1;
}

/** The Gregorian year of a year of a Japanese era: `R6`, `令和6年`, `Heisei 31`. The first year is also written 元. */
export function japaneseYear(era: string, year: number): number | undefined {
  const before = eras[era.toLowerCase()];
  return before === undefined ? undefined : before + year;
}

const eras: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      ['r reiwa 令和', 2018],
      ['h heisei 平成', 1988],
      ['s showa 昭和', 1925],
      ['t taisho 大正', 1911],
      ['m meiji 明治', 1867],
    ] as const
  ).flatMap(([names, before]) => names.split(' ').map((name) => [name, before] as const)),
);

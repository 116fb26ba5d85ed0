import { daysText, placeDate, placeShortDate } from './calendar-date.ts';
import type { DateReading, UncertainDateOptions } from './date-options.ts';
import { quarantined } from './define-value.ts';
import { monthRead, seasonRead, yearRead, yearsRead } from './edtf.ts';
import type { DateRead } from './edtf.ts';
import { foldWord, gregorianMonths, lunarHijriMonths, solarHijriMonths } from './month-names.ts';

const seasons = words({
  21: 'spring primavera printemps fruhling fruhjahr fruehling lente весна весной',
  22: 'summer verano ete sommer verao estate zomer лето летом',
  23: 'autumn fall otono automne herbst outono autunno herfst осень осенью',
  24: 'winter invierno hiver inverno зима зимой',
  33: 'q1 1q t1',
  34: 'q2 2q t2',
  35: 'q3 3q t3',
  36: 'q4 4q t4',
  40: 'h1 1h s1',
  41: 'h2 2h s2',
});
const thirds = words({
  0: 'early beginning start principios comienzos inicio inicios debut anfang начало начале',
  1: 'mid middle mediados mitad milieu mi mitte meados середина середине',
  2: 'late end finales fines fin final ende fim конец конце',
});
const fillers = new Set(
  (
    'of the in on de del do da le la el den dem du des d a o г года year sometime around monday tuesday wednesday thursday ' +
    'friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lunes martes miercoles jueves viernes sabado domingo ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag'
  ).split(' '),
);

/** Reads dates with a word in them: `Mar 25, 2015`, `12-AUG-2019`, `25 de marzo de 2015`, `early May 2023`, `spring 2023`, `1980s`. */
export function readWrittenDate(raw: string, options: UncertainDateOptions): DateReading {
  const decade = /^(?:(early|mid|late)[ -])?(?:the )?(\d{3}0)['’]?s$/iu.exec(raw);
  if (decade) return found(readDecade(Number(decade[2]), decade[1]?.toLowerCase()));

  const tokens = tokensOf(raw);
  const third = thirds.get(tokens[0] ?? '');
  if (third !== undefined) tokens.shift();
  const season = tokens.findIndex((token) => seasons.has(token));
  if (season >= 0 && tokens.length === 2) {
    const year = tokens[1 - season] ?? '';
    const code = seasons.get(tokens[season] ?? '');
    return /^\d{4}$/u.test(year) && code !== undefined ? found(seasonRead(Number(year), code)) : undefined;
  }
  const [first = '', ...none] = tokens;
  if (none.length === 0 && /^\d{4}$/u.test(first)) {
    return third === undefined
      ? placeDate({ year: Number(first) }, options)
      : found(thirdOf(yearRead(Number(first)), third));
  }
  const reading = readMonthTokens(tokens, options);
  if (third === undefined || reading === undefined || !('read' in reading)) return reading;
  if (reading.read.precision !== 'month') return undefined;
  const read = thirdOf(reading.read, third);
  return read && { read, flags: reading.flags };
}

function tokensOf(raw: string): string[] {
  return raw
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª|°)\b/giu, '$1')
    .replace(/rabi['’]? (?:al-|ul-|al )?(?:awwal|i)\b/iu, 'rabi1')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(?<=\p{L}{3})(\d)/gu, ' $1')
    .replace(/['’](\d{2})\b/u, '$1')
    .split(/[\s,./-]+/u)
    .map(foldWord)
    .filter((token) => token !== '' && !fillers.has(token))
    .map((token, index, all) =>
      /^[qth]$/u.test(token) && /^[1-4]$/u.test(all[index - 1] ?? '') ? `q${all[index - 1]}` : token,
    )
    .filter((token, index, all) => !/^q[1-4]$/u.test(all[index + 1] ?? '') || token.length > 1);
}

/** One month name with a day, a year, or both, in any order in which the year can be told. */
function readMonthTokens(tokens: readonly string[], options: UncertainDateOptions): DateReading {
  const place = tokens.findIndex((token) => monthOf(token, options) !== undefined);
  const month = monthOf(tokens[place] ?? '', options);
  const numbers = tokens.filter((_, index) => index !== place);
  if (month === undefined || numbers.length > 2 || !numbers.every((token) => /^\d{1,4}$/u.test(token)))
    return undefined;

  const [a = '', b] = numbers;
  if (a === '') return undefined;
  if (b === undefined) {
    if (a.length > 2) return placeDate({ year: Number(a), month }, options);
    if (Number(a) > 31) return placeShortDate({ year: Number(a), month }, a.length, options);
    return quarantined('DATE_CENTURY', 'a day without its year, or a year of two digits');
  }
  const [year, day] = a.length > 2 ? [a, b] : [b, a];
  if (day.length > 2) return undefined;
  const parts = { year: Number(year), month, day: Number(day) };
  return placeShortDate(parts, year.length, options) ?? quarantined('DATE_IMPOSSIBLE', 'there is no such day');
}

function monthOf(token: string, { calendar }: UncertainDateOptions): number | undefined {
  const own = calendar === 'solarHijri' ? solarHijriMonths : calendar === 'lunarHijri' ? lunarHijriMonths : undefined;
  return own?.get(token) ?? gregorianMonths.get(token);
}

/** The first, middle or last part of a month (days 1–10, 11–20, 21–) or of a year (four months each). */
function thirdOf(whole: DateRead, third: number): DateRead | undefined {
  if (whole.precision === 'month') {
    const earliest = whole.earliest + third * 10;
    const latest = third === 2 ? whole.latest : earliest + 9;
    return { text: daysText(earliest, latest), earliest, latest, precision: 'set' };
  }
  const year = Number(whole.text);
  const first = monthRead(year, third * 4 + 1);
  const last = monthRead(year, third * 4 + 4);
  if (!first || !last) return undefined;
  return { text: `[${first.text}..${last.text}]`, earliest: first.earliest, latest: last.latest, precision: 'set' };
}

function readDecade(year: number, part: string | undefined): DateRead {
  if (part === undefined) return yearsRead(year, 10, 'decade', `${Math.floor(year / 10)}X`);
  const [from, count] = part === 'early' ? [year, 4] : part === 'mid' ? [year + 3, 4] : [year + 6, 4];
  return yearsRead(from, count, 'set', `[${from}..${from + count - 1}]`);
}

function found(read: DateRead | undefined): DateReading {
  return read && { read, flags: [] };
}

function words(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([code, list]) => list.split(' ').map((word) => [word, Number(code)] as const)),
  );
}

import { placeShortDate } from './calendar-date.ts';
import type { DateReading, UncertainDateOptions } from './date-options.ts';
import { quarantined } from './define-value.ts';
import { foldWord, gregorianMonths } from './month-names.ts';

interface DatePattern {
  readonly pattern: RegExp;
  /** What each group holds: `y`, `M` or `d`. */
  readonly groups: readonly string[];
}

const compiled = new Map<string, DatePattern>();

/** Reads a date by the patterns of a profile: `yyyy`, `yy`, `MMM` (a name), `MM`, `M`, `dd`, `d`; a time of day is cut off before. */
export function readByFormats(text: string, formats: readonly string[], options: UncertainDateOptions): DateReading {
  for (const format of formats) {
    const { pattern, groups } = compile(format);
    const match = pattern.exec(text);
    if (!match) continue;
    const field = (name: string) => match[groups.indexOf(name) + 1] ?? '';
    const year = field('y');
    const monthText = groups.includes('M') ? field('M') : undefined;
    const month = monthText === undefined ? {} : { month: monthNumber(monthText) };
    const day = groups.includes('d') ? { day: Number(field('d')) } : {};
    if (month.month !== undefined && Number.isNaN(month.month)) continue;
    const reading = placeShortDate({ year: Number(year), ...month, ...day }, year.length, options);
    if (reading === undefined) return quarantined('DATE_IMPOSSIBLE', 'there is no such day');
    return reading;
  }
  return undefined;
}

function monthNumber(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : (gregorianMonths.get(foldWord(text)) ?? Number.NaN);
}

function compile(format: string): DatePattern {
  const known = compiled.get(format);
  if (known) return known;
  const groups: string[] = [];
  const source = format
    .replace(/(?<![T\s,])[T\s,]*H{1,2}:?mm.*$/u, '')
    .replace(/yyyy|yy|M{1,4}|dd?|[^\p{L}\d\s]/gu, (token) => {
      if (!/^[yMd]/u.test(token)) return `\\${token}`;
      groups.push(token.charAt(0));
      return (
        {
          yyyy: String.raw`(\d{4})`,
          yy: String.raw`(\d{2})`,
          MMM: String.raw`(\p{L}+)\.?`,
          MMMM: String.raw`(\p{L}+)`,
        }[token] ?? (token.length === 2 ? String.raw`(\d{2})` : String.raw`(\d{1,2})`)
      );
    });
  const result = { pattern: new RegExp(`^${source}$`, 'iu'), groups };
  compiled.set(format, result);
  return result;
}

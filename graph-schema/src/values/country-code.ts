import { notCountries } from './country-aliases.ts';
import {
  alpha2OfAlpha3,
  alpha3OfAlpha2,
  alpha3OfNumeric,
  countryKey,
  countryName,
  findCountryName,
} from './country-table.ts';
import { accepted, defineValue, quarantined, raised, unread } from './define-value.ts';
import type { Cleaned, FlagRaised } from './define-value.ts';
import { formerCountries } from './former-countries.ts';
import type { FormerCountry } from './former-countries.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';
import { rememberCleaned } from './remember-cleaned.ts';

export interface CountryCodeOptions extends MissingOptions {
  /** The day for which the code was given (whole days since 1970-01-01): tells former and reused codes apart. */
  readonly on?: number;
}

/** A country, or the explicit status of having none. */
export interface CountryCode {
  /** ISO 3166-1 alpha-3; of a dissolved state its former code; `XKX`; or `XXA`, `XXB`, `XXC`, `XXX`, which are no countries. */
  readonly code: string;
  readonly alpha2?: string;
  /** Said instead of a country (ICAO Doc 9303): then there is no country of this code. */
  readonly nationalityStatus?: 'stateless' | 'refugee' | 'unspecified';
}

/** Countries and nationalities in codes, names and words for citizens, in many languages (faults B35 to B37). */
export const countryCodeValue = defineValue<CountryCode, CountryCodeOptions>({
  name: 'country-code',
  clean: rememberCleaned(cleanCountry),
  validate: ({ code }) =>
    alpha2OfAlpha3(code) !== undefined || code in statuses || formerCountries.some((one) => one.alpha3 === code),
  format: ({ code }) => countryName(code) ?? formerCountries.find(({ alpha3 }) => alpha3 === code)?.names[0] ?? code,
});

const statuses: Readonly<Record<string, 'stateless' | 'refugee' | 'unspecified'>> = {
  XXA: 'stateless',
  XXB: 'refugee',
  XXC: 'refugee',
  XXX: 'unspecified',
};
const statusWords = byWord({
  XXA: 'stateless|apatride|apatrida|staatenlos|bez grazhdanstva|no nationality',
  XXB: 'refugee|refugie|refugiado|fluchtling',
});
/** Codes that a machine-readable document, a union or a custom uses for a country. */
const otherCodes = byWord({
  ARE: 'UAE',
  CHN: 'PRC',
  COD: 'DRC',
  DEU: 'D',
  GBR: 'UK|GBD|GBN|GBO|GBP|GBS',
  GRC: 'EL',
  KOR: 'ROK',
  XKX: 'XKK|XKS|RKS|KOS',
});

function byWord(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([code, words]) => words.split('|').map((word) => [word, code] as const)),
  );
}

function cleanCountry(raw: string, options: CountryCodeOptions): Cleaned<CountryCode> {
  const text = raw.trim();
  if (options.missing !== undefined) {
    const missing = cleanMissing(raw, options.missing);
    if (missing && Object.hasOwn(options.missing, text)) return missing;
  }
  if (/^[\w]{1,3}$/u.test(text)) {
    const byCode = cleanCode(text.toUpperCase(), options);
    if (byCode) return byCode;
  }
  // Codes come first: `NA` is Namibia and `NC` New Caledonia, whatever else they abbreviate.
  return cleanMissing(raw, options.missing) ?? cleanName(text, options);
}

function cleanCode(code: string, options: CountryCodeOptions): Cleaned<CountryCode> | undefined {
  if (/^\d+$/u.test(code)) {
    const numeric = code.padStart(3, '0');
    const alpha3 = alpha3OfNumeric(numeric);
    if (alpha3 !== undefined) return country(alpha3, code.length < 3 ? [raised('COUNTRY_ALIAS', code)] : []);
    const former = formerCountries.filter((one) => one.numeric === numeric);
    return former.length > 0 ? cleanFormer(code, former, options) : undefined;
  }
  const status = statuses[code];
  if (status !== undefined) return withStatus(code, status);
  const current = code.length === 3 ? (alpha2OfAlpha3(code) === undefined ? undefined : code) : alpha3OfAlpha2(code);
  if (current !== undefined) return country(current, []);
  const former = formerCountries.filter((one) => one.alpha3 === code || one.alpha2 === code);
  if (former.length > 0) return cleanFormer(code, former, options);
  const other = otherCodes.get(code);
  return other === undefined ? undefined : country(other, [raised('COUNTRY_ALIAS', code)]);
}

function cleanName(text: string, options: CountryCodeOptions): Cleaned<CountryCode> {
  const key = countryKey(text);
  const words = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const status = statusWords.get(key) ?? statusWords.get(words);
  if (status !== undefined) return withStatus(status, statuses[status] ?? 'stateless');
  if (notCountries.has(words)) return unread('VALUE_UNMAPPED', 'not one country');

  const found = findCountryName(text);
  if (found) return named(found.alpha3, text, found.isInformal, options);
  const bare = text.replace(/\s?\([^()]*\)\s*/u, ' ').trim();
  if (bare !== text && bare !== '') {
    const outside = findCountryName(bare);
    if (outside) return named(outside.alpha3, text, true, options);
  }
  const region = /^region:\s*(.+)$/iu.exec(text)?.[1];
  if (region !== undefined) return cleanName(region, options);
  return unread('VALUE_UNMAPPED', 'not a country');
}

function named(alpha3: string, text: string, isInformal: boolean, options: CountryCodeOptions): Cleaned<CountryCode> {
  const former = formerCountries.filter((one) => one.alpha3 === alpha3);
  if (former.length > 0) return cleanFormer(text, former, options);
  return country(alpha3, isInformal ? [raised('COUNTRY_ALIAS', text)] : []);
}

/** Resolves a former code by the date; one that several states have had in turn needs it. */
function cleanFormer(
  code: string,
  candidates: readonly FormerCountry[],
  { on }: CountryCodeOptions,
): Cleaned<CountryCode> {
  const fitting = on === undefined ? candidates : candidates.filter(({ from, until }) => from <= on && on <= until);
  const [one] = fitting;
  const isReused = candidates.length > 1;
  if (one === undefined) {
    const next = candidates[0]?.livesOnAs;
    if (next !== undefined) return country(next, [raised('COUNTRY_HISTORIC', code)]);
    return quarantined(isReused ? 'COUNTRY_REUSED' : 'COUNTRY_HISTORIC', `${code} had ended or not begun on that day`);
  }
  if (fitting.length > 1) {
    return quarantined('COUNTRY_REUSED', `${fitting.map(({ names }) => names[0]).join(' or ')}, by date`);
  }
  const flag = raised(isReused ? 'COUNTRY_REUSED' : 'COUNTRY_HISTORIC', one.names[0]);
  return one.livesOnAs === undefined
    ? accepted({ code: one.alpha3, alpha2: one.alpha2 }, [flag])
    : country(one.livesOnAs, [flag]);
}

function withStatus(code: string, status: 'stateless' | 'refugee' | 'unspecified'): Cleaned<CountryCode> {
  const flag = raised(status === 'unspecified' ? 'NATIONALITY_UNSPECIFIED' : 'STATELESS', code);
  return accepted({ code, nationalityStatus: status }, [flag]);
}

function country(code: string, flags: readonly FlagRaised[]): Cleaned<CountryCode> {
  const alpha2 = alpha2OfAlpha3(code);
  return accepted({ code, ...(alpha2 !== undefined && { alpha2 }) }, flags);
}

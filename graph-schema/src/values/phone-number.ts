import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode as Alpha2, NumberType } from 'libphonenumber-js/max';
import { alpha2OfAlpha3, alpha3OfAlpha2 } from './country-table.ts';
import { accepted, defineValue, raised, rejected, unread } from './define-value.ts';
import type { Cleaned } from './define-value.ts';
import { canIdentify, isFiller } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';
import { rememberCleaned } from './remember-cleaned.ts';

export interface PhoneNumberOptions extends MissingOptions {
  /** Alpha-3 or alpha-2 code of the country of the agency or the place, for numbers without a country code. */
  readonly defaultCountry?: string;
}

/** A subscriber number in E.164. */
export interface PhoneNumber extends IdentifierValue {
  /** Alpha-3 code, where the number shows one country. */
  readonly country?: string;
  /** Code of the vocabulary `lineType`. */
  readonly lineType?: string;
  readonly extension?: string;
}

const lineTypes: Readonly<Partial<Record<NonNullable<NumberType>, string>>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'fixed_or_mobile',
  VOIP: 'voip',
  TOLL_FREE: 'toll_free',
  PREMIUM_RATE: 'premium_rate',
  SHARED_COST: 'shared_cost',
  PAGER: 'pager',
};

/**
 * Phone number (ITU-T E.164, by the metadata of libphonenumber; fault B53). A number without a country code gets that of the
 * profile, and says so; without a profile it gives no value. Digits lost to scientific notation are lost.
 */
export const phoneNumberValue = defineValue<PhoneNumber, PhoneNumberOptions>({
  name: 'phone-number',
  clean: rememberCleaned(cleanPhone),
  validate: (value) => canIdentify(value) && /^\+[1-9]\d{4,14}$/u.test(value.value),
  format: ({ value, extension }) => {
    const shown = parsePhoneNumberFromString(value)?.formatInternational() ?? value;
    return extension === undefined ? shown : `${shown} ext. ${extension}`;
  },
});

function cleanPhone(raw: string, options: PhoneNumberOptions): Cleaned<PhoneNumber> {
  const missing = cleanMissing(raw, options.missing);
  if (missing) return missing;
  let text = raw
    .normalize('NFKC')
    .trim()
    .replace(/^(?:tel|phone|mob(?:ile)?|cell|fax|whatsapp)\s*[.:]+\s*/iu, '');
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/iu.test(text))
    return rejected('PHONE_DAMAGED', 'scientific notation has cut the digits');
  text = text.replace(/^(\d{7,})\.0$/u, '$1').replace(/^\(?00\)?[\s-]?(?=[1-9])/u, '+');
  const digits = text.replace(/\D/gu, '');
  if (digits.length < 3) return unread('VALUE_UNMAPPED', 'not a phone number');
  if (isFiller(digits)) return accepted({ ...phone(digits), checkStatus: 'placeholder' }, [raised('ID_PLACEHOLDER')]);

  const isInternational = text.startsWith('+');
  const region = isInternational ? undefined : alpha2(options.defaultCountry);
  if (!isInternational && region === undefined) {
    const guess = parsePhoneNumberFromString(`+${digits}`);
    return unread('VALUE_UNMAPPED', 'no country code', guess?.isValid() ? guess.number : undefined);
  }
  const parsed = parsePhoneNumberFromString(text, region);
  if (!parsed?.isPossible()) return unread('VALUE_UNMAPPED', 'not a phone number');

  const country = parsed.country === undefined ? undefined : alpha3OfAlpha2(parsed.country);
  const type = parsed.getType();
  const lineType = type === undefined ? undefined : (lineTypes[type] ?? 'other');
  const value = {
    ...phone(parsed.number),
    // Plans change faster than their tables: a number that is only possible is kept.
    checkStatus: parsed.isValid() ? ('ok' as const) : ('none' as const),
    ...(country !== undefined && { country }),
    ...(lineType !== undefined && { lineType }),
    ...(parsed.ext !== undefined && { extension: parsed.ext }),
  };
  return accepted(value, isInternational ? [] : [raised('PHONE_COUNTRY_ASSUMED', options.defaultCountry)]);
}

function phone(value: string): PhoneNumber {
  return { scheme: 'E164', value, issuer: '-', checkStatus: 'none' };
}

function alpha2(code: string | undefined): Alpha2 | undefined {
  if (code === undefined) return undefined;
  const short = code.length === 3 ? alpha2OfAlpha3(code) : code;
  return short !== undefined && isAlpha2(short) ? short : undefined;
}

function isAlpha2(code: string): code is Alpha2 {
  return alpha3OfAlpha2(code) !== undefined;
}

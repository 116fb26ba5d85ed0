import { defineValue, raised, unread } from './define-value.ts';
import { canIdentify, identified, isFiller, normaliseIdentifier } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

/** Whether seven digits pass the check of IMO Resolution A.1117(30): weights 7 to 2, last digit of the sum. */
export function isImoNumber(digits: string): boolean {
  if (!/^\d{7}$/u.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 6; place += 1) sum += Number(digits[place]) * (7 - place);
  return sum % 10 === Number(digits[6]);
}

/** Whether seven digits pass the check of the IMO numbers of companies and owners: weights 8, 6, 4, 2, 9, 7, modulo 11. */
export function isImoCompanyNumber(digits: string): boolean {
  if (!/^\d{7}$/u.test(digits)) return false;
  const weights = [8, 6, 4, 2, 9, 7];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return ((11 - (sum % 11)) % 11) % 10 === Number(digits[6]);
}

/** IMO ship number (fault B48). A call sign or a radio identity in its place moves to its own scheme. */
export const imoNumberValue = defineValue<IdentifierValue, MissingOptions>({
  name: 'imo-number',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const text = raw.trim().replace(/^IMO\s*(?:no\.?|number|#|:)?\s*/iu, '');
    const value = normaliseIdentifier(text);
    if (/^\d{7}$/u.test(value)) {
      if (isFiller(value)) return identified(text, ship(value, 'placeholder'), [raised('ID_PLACEHOLDER')]);
      if (isImoNumber(value)) return identified(text, ship(value, 'ok'));
      const detail = isImoCompanyNumber(value) ? 'passes as the number of a company' : undefined;
      return identified(text, ship(value, 'fail'), [raised('IMO_CHECK', detail)]);
    }
    if (/^[2-7]\d{8}$/u.test(value)) return moved(text, 'MMSI', value);
    if (/^(?:[A-Z]{2}|\d[A-Z]|[A-Z]\d)[A-Z0-9]{2,5}$/u.test(value) && /[A-Z]/u.test(value))
      return moved(text, 'CALLSIGN', value);
    return unread('VALUE_UNMAPPED', 'not a ship number');
  },
  validate: (value) => value.scheme !== 'IMO' || (canIdentify(value) && isImoNumber(value.value)),
  format: ({ scheme, value }) => (scheme === 'IMO' ? `IMO ${value}` : value),
});

function ship(value: string, checkStatus: IdentifierValue['checkStatus']): IdentifierValue {
  return { scheme: 'IMO', value, issuer: '-', checkStatus };
}

function moved(raw: string, scheme: string, value: string) {
  const flag = raised('ID_SCHEME_GUESS', scheme);
  return identified<IdentifierValue>(raw, { scheme, value, issuer: '-', checkStatus: 'none' }, [flag]);
}

import { friendlyFormatIBAN, isValidIBAN } from 'ibantools';
import { accepted, defineValue, raised, unread } from './define-value.ts';
import { canIdentify, isFiller, normaliseIdentifier } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

/** International bank account number (ISO 13616: modulo 97, length by country; fault B54). Never repaired. */
export const ibanValue = defineValue<IdentifierValue, MissingOptions>({
  name: 'iban',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const value = normaliseIdentifier(raw.trim().replace(/^IBAN\s*:?\s*/iu, ''));
    if (!/^[A-Z0-9]{4,}$/u.test(value)) return unread('VALUE_UNMAPPED', 'not an account number');
    if (isFiller(value)) return accepted(account('ACCOUNT', value, 'placeholder'), [raised('ID_PLACEHOLDER')]);
    // An account number of another form is one all the same; its key needs the bank, which the caller knows.
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,}$/u.test(value)) {
      return accepted(account('ACCOUNT', value, 'none'), [raised('ID_SCHEME_GUESS', 'ACCOUNT')]);
    }
    return isValidIBAN(value)
      ? accepted(account('IBAN', value, 'ok'))
      : accepted(account('IBAN', value, 'fail'), [raised('IBAN_CHECK')]);
  },
  validate: (value) => canIdentify(value) && (value.scheme !== 'IBAN' || isValidIBAN(value.value)),
  format: ({ scheme, value }) => (scheme === 'IBAN' ? (friendlyFormatIBAN(value) ?? value) : value),
});

function account(scheme: string, value: string, checkStatus: IdentifierValue['checkStatus']): IdentifierValue {
  return { scheme, value, issuer: '-', checkStatus };
}

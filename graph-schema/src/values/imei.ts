import { defineValue, raised, unread } from './define-value.ts';
import { canIdentify, identified, isFiller, normaliseIdentifier } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

/** Whether digits pass the Luhn check (ISO/IEC 7812-1 annex B), the last of them being the check digit. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Device number (3GPP TS 23.003; fault B52): 14 digits, 15 with the check digit, 16 with the software version. The key has 14. */
export const imeiValue = defineValue<IdentifierValue, MissingOptions>({
  name: 'imei',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const text = raw.trim().replace(/^IMEI(?:SV)?\s*[:#]?\s*/iu, '');
    const digits = normaliseIdentifier(text);
    if (/^\d(?:\.\d+)?E\+?\d+$/u.test(text.toUpperCase()))
      return unread('IMEI_CHECK', 'digits lost to scientific notation');
    if (!/^\d+$/u.test(digits)) return unread('VALUE_UNMAPPED', 'not a device number');
    const value = digits.length === 15 || digits.length === 16 ? digits.slice(0, 14) : digits;
    // The digits behind the fourteenth are cut from every number: that is no change worth a mark.
    const source = digits === text ? value : text;
    if (isFiller(digits)) return identified(source, device(value, 'placeholder'), [raised('ID_PLACEHOLDER')]);
    if (digits.length < 14 || digits.length > 16) {
      return identified(source, device(value, 'fail'), [raised('IMEI_CHECK', `${digits.length} digits`)]);
    }
    if (digits.length !== 15) return identified(source, device(value, 'none'));
    return isLuhn(digits)
      ? identified(source, device(value, 'ok'))
      : identified(source, device(value, 'fail'), [raised('IMEI_CHECK', 'check digit')]);
  },
  validate: (value) => canIdentify(value) && /^\d{14}$/u.test(value.value),
  format: ({ value }) => value,
});

function device(value: string, checkStatus: IdentifierValue['checkStatus']): IdentifierValue {
  return { scheme: 'IMEI', value, issuer: '-', checkStatus };
}

import { alpha3OfAlpha2 } from './country-table.ts';
import { accepted, defineValue, raised, unread } from './define-value.ts';
import { canIdentify, normaliseIdentifier } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

const form = /^[A-Z0-9]{4}([A-Z]{2})[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u;

/** Business identifier code of a bank (ISO 9362). The head office, `XXX`, is written with eight characters. */
export const bicValue = defineValue<IdentifierValue, MissingOptions>({
  name: 'bic',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const value = normaliseIdentifier(raw.trim().replace(/^(?:BIC|SWIFT)(?:\s*code)?\s*[:#]?\s+/iu, ''));
    const country = form.exec(value)?.[1];
    if (country === undefined || alpha3OfAlpha2(country) === undefined) return unread('VALUE_UNMAPPED', 'not a BIC');
    const short = value.replace(/^(.{8})XXX$/u, '$1');
    // An eighth character of 0 marks a code for tests.
    if (short[7] === '0') return accepted(bank(short, 'placeholder'), [raised('ID_PLACEHOLDER', 'a code for tests')]);
    return accepted(bank(short, 'none'));
  },
  validate: (value) => canIdentify(value) && form.test(value.value),
  format: ({ value }) => value,
});

function bank(value: string, checkStatus: IdentifierValue['checkStatus']): IdentifierValue {
  return { scheme: 'BIC', value, issuer: '-', checkStatus };
}

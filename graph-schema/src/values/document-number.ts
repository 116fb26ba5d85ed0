import { defineValue, raised, unread } from './define-value.ts';
import { canIdentify, identified, isFiller, lookalikeReadings, normaliseIdentifier } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

export interface DocumentNumberOptions extends MissingOptions {
  /** Code of the issuing state or body. */
  readonly issuer?: string;
  /** Absent: `DOCUMENT`; national identity, tax and register numbers have schemes of their own. */
  readonly scheme?: 'DOCUMENT' | 'NATIONAL_ID' | 'TAX_ID' | 'REG_NO' | 'DRIVING_LICENCE' | 'OTHER';
}

/** Both readings of letters that look like digits, for search (fault B55). */
export function documentReadings(value: string): string[] {
  return lookalikeReadings(normaliseIdentifier(value));
}

/** Number of a passport, an identity card or a register, in capitals without separators. */
export const documentNumberValue = defineValue<IdentifierValue, DocumentNumberOptions>({
  name: 'document-number',
  clean(raw, { missing: codes, issuer = '-', scheme = 'DOCUMENT' }) {
    const missing = cleanMissing(raw, codes);
    if (missing) return missing;
    const text = raw.trim().replace(/^(?:passport|pass|id|no|nr|number|num)\s*(?:no\.?|number|#)?\s*[.:#]\s*/iu, '');
    const value = normaliseIdentifier(text).replaceAll('<', '');
    if (!/[\p{L}\p{N}]{3,}/u.test(value) || value.length > 40)
      return unread('VALUE_UNMAPPED', 'not a number of a document');
    const filler = isFiller(value);
    const checkStatus = filler ? 'placeholder' : 'none';
    return identified(text, { scheme, value, issuer, checkStatus }, filler ? [raised('ID_PLACEHOLDER')] : []);
  },
  validate: (value) => canIdentify(value) && value.value.length >= 3,
  format: ({ value }) => value,
});

import { defineValue, raised, unread } from './define-value.ts';
import type { FlagRaised } from './define-value.ts';
import { canIdentify, identified, isFiller, normaliseIdentifier } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

export interface PlateOptions extends MissingOptions {
  /** Alpha-3 code of the country of the plate or the tail mark. */
  readonly country?: string;
  /** Absent: `PLATE`. */
  readonly scheme?: 'PLATE' | 'TAIL';
}

/** Number plate or tail mark (fault B51): dated, reused and cloned, and never a key without its country. */
export const plateValue = defineValue<IdentifierValue, PlateOptions>({
  name: 'plate',
  clean(raw, { missing: codes, country, scheme = 'PLATE' }) {
    const missing = cleanMissing(raw, codes);
    if (missing) return missing;
    const value = latinTwins(normaliseIdentifier(raw));
    if (value.length < 2 || value.length > 14 || !/\p{N}|\p{L}/u.test(value))
      return unread('VALUE_UNMAPPED', 'not a plate');
    const flags: FlagRaised[] = [];
    if (country === undefined) flags.push(raised('PLATE_NO_COUNTRY'));
    const filler = isFiller(value);
    if (filler) flags.push(raised('ID_PLACEHOLDER'));
    return identified(
      raw,
      { scheme, value, issuer: country ?? '-', checkStatus: filler ? 'placeholder' : 'none' },
      flags,
    );
  },
  validate: (value) => canIdentify(value) && value.value !== '',
  format: ({ value, issuer }) => (issuer === '-' ? value : `${value} (${issuer})`),
});

/** Russian and kindred plates use only the Cyrillic letters that have a Latin twin; both spellings are one plate. */
function latinTwins(value: string): string {
  const letters = value.replace(/[^\p{L}]/gu, '');
  if (letters === '' || !/^[АВЕКМНОРСТУХІ]+$/u.test(letters)) return value;
  return value.replace(/[АВЕКМНОРСТУХІ]/gu, (letter) => 'ABEKMHOPCTYXI'.charAt('АВЕКМНОРСТУХІ'.indexOf(letter)));
}

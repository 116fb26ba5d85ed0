import { accepted, defineValue, raised, unread } from './define-value.ts';
import { canIdentify } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

const form = /^(\d{2,7})-(\d{2})-(\d)$/u;

/** Whether a registry number passes: digits weighted from the right by 1, 2, 3 …, sum modulo 10 (Chemical Abstracts Service). */
export function isCasNumber(value: string): boolean {
  const match = form.exec(value);
  if (!match) return false;
  const digits = `${match[1]}${match[2]}`;
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) sum += Number(digits[digits.length - 1 - place]) * (place + 1);
  return sum % 10 === Number(match[3]);
}

/** Registry number of a substance (fault B15); the name decides where the two disagree. */
export const casNumberValue = defineValue<IdentifierValue, MissingOptions>({
  name: 'cas-number',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const digits = raw
      .trim()
      .replace(/^CAS(?:\s*(?:RN|no\.?|number))?\s*[:#]?\s*/iu, '')
      .replace(/[‐‑‒–—−]/gu, '-');
    const value = /^\d{5,10}$/u.test(digits)
      ? `${digits.slice(0, -3)}-${digits.slice(-3, -1)}-${digits.slice(-1)}`
      : digits;
    if (!form.test(value)) return unread('VALUE_UNMAPPED', 'not a registry number');
    const passes = isCasNumber(value);
    const number: IdentifierValue = { scheme: 'CAS', value, issuer: '-', checkStatus: passes ? 'ok' : 'fail' };
    return accepted(number, passes ? [] : [raised('CAS_CHECK')]);
  },
  validate: (value) => canIdentify(value) && isCasNumber(value.value),
  format: ({ value }) => value,
});
